package id.tumbuh.sheets.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes two rows the same child: the NIK, or else name, birth date and mother together. Kept as 128 bits of a digest,
 * so that no name lies in a temporary file and chance joins no two children of the world.
 */
public record ChildKey(long high, long low) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** By NIK; whether its rows agree on the birth date is looked at when they are joined. */
    public static ChildKey ofNik(String nik) {
        return digest("nik", nik);
    }

    /** By name, birth date and mother. */
    public static ChildKey ofNames(String name, int birthDay, String mother) {
        return digest("name", normal(name), String.valueOf(birthDay), normal(mother));
    }

    /** A 64-bit key of a text, for sets. */
    public static long hash(String text) {
        return digest("text", normal(text)).high;
    }

    private static String normal(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toUpperCase(Locale.ROOT);
    }

    private static ChildKey digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            return new ChildKey(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package id.tumbuh.server.foundation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes ids: in order of time for what happens (RFC 9562 version 7), by name for what must be the same everywhere (version 8). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next(Clock clock) {
        long high = (clock.millis() << 16) | VERSION_7 | (RANDOM.nextInt() & 0xFFF);
        return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2));
    }

    /** The same name gives the same id on every device and server. */
    public static UUID named(String space, String name) {
        byte[] hash = sha256((space + "\n" + name).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = (bytes.getLong() & ~0xF000L) | VERSION_8;
        return new UUID(high, VARIANT | (bytes.getLong() >>> 2));
    }

    /** The id that a text is in its canonical form (RFC 9562: lower case, 36 characters), null where it is none: phones compare ids as text. */
    public static @Nullable UUID canonical(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? id : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package id.tumbuh.pg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads files, with their size and SHA-256 as what was read: the file itself may change meanwhile. */
final class MarkedCopy {
    private static final int BLOCK = 1 << 17;

    private MarkedCopy() {}

    /** Copies one file to a new one. */
    static FileMark copy(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            Folders.writePrivate(to, "");
            try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
                return transfer(in, out);
            }
        }
    }

    static FileMark of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return transfer(in, OutputStream.nullOutputStream());
        }
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static FileMark transfer(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int length = in.read(block); length > 0; length = in.read(block)) {
            digest.update(block, 0, length);
            out.write(block, 0, length);
            size += length;
        }
        return new FileMark(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}

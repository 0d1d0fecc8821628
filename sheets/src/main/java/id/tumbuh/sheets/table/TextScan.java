package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at every byte of a text file once, before the first row is read: a name with é in the last of a million rows
 * decides the encoding as much as one in the first. About as fast as the disk delivers.
 */
final class TextScan {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Utf8Check utf8 = new Utf8Check();
    private boolean content;
    private long offset;
    private long nulOffset = -1;

    private TextScan() {}

    static TextScan of(Path path) throws IOException {
        TextScan scan = new TextScan();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] chunk = new byte[1 << 16];
            for (int length = in.read(chunk); length > 0 && scan.nulOffset < 0; length = in.read(chunk)) {
                scan.chunk(chunk, length);
            }
        }
        return scan;
    }

    /** True when there is anything but white space. */
    boolean hasContent() {
        return content;
    }

    /** Place of the first NUL byte, which no text in UTF-8 or Windows-1252 has; -1 when there is none. */
    long nulOffset() {
        return nulOffset;
    }

    /** UTF-8 if every byte fits it, otherwise Windows-1252, the encoding of older Excel on Windows. */
    Charset charset() {
        return utf8.valid() ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private void chunk(byte[] chunk, int length) {
        int at = 0;
        while (at < length) {
            if (content && utf8.atBoundary() && at + 8 <= length && plain((long) EIGHT_BYTES.get(chunk, at))) {
                at += 8;
            } else {
                one(chunk[at], offset + at);
                at++;
            }
        }
        offset += length;
    }

    /** True when none of eight bytes is NUL or outside ASCII. */
    private static boolean plain(long eight) {
        return (eight & HIGH_BITS) == 0 && ((eight - LOW_BITS) & HIGH_BITS) == 0;
    }

    private void one(byte value, long place) {
        content |= value < 0 || value > ' ';
        utf8.accept(value & 0xFF);
        if (value == 0 && nulOffset < 0) {
            nulOffset = place;
        }
    }
}

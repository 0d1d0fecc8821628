package id.tumbuh.sheets.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Rows encoded as CSV in UTF-8: quotes by RFC 4180 and only where needed, lines end with a line feed. */
final class CsvBlock implements OutputBlock {
    private final byte delimiter;

    /** ASCII characters that a cell cannot have without quotes. */
    private final boolean[] needsQuotes = new boolean[128];

    private byte[] bytes = new byte[1 << 16];
    private char[] scratch = new char[64];
    private int size;
    private int rows;
    private boolean rowStart = true;

    CsvBlock(char delimiter) {
        this.delimiter = (byte) delimiter;
        for (char c : new char[] {delimiter, '"', '\n', '\r'}) {
            needsQuotes[c] = true;
        }
    }

    @Override
    public CsvBlock cells(Row row, int width) {
        int filled = Math.min(width, row.size());
        for (int column = 0; column < filled; column++) {
            if (row instanceof CsvRow same) {
                characters(same.characters(), same.start(column), same.end(column));
            } else {
                text(row.text(column));
            }
        }
        for (int column = filled; column < width; column++) {
            blank();
        }
        return this;
    }

    @Override
    public CsvBlock text(String text) {
        int length = text.length();
        if (scratch.length < length) {
            scratch = new char[Math.max(length, scratch.length * 2)];
        }
        text.getChars(0, length, scratch, 0);
        return characters(scratch, 0, length);
    }

    @Override
    public CsvBlock integer(long value) {
        startCell(20);
        size = Digits.append(bytes, size, value, 0);
        return this;
    }

    @Override
    public CsvBlock fixed(double value, int decimals) {
        startCell(Digits.LONGEST);
        if (Digits.fits(value, decimals)) {
            size = Digits.append(bytes, size, Digits.scaled(value, decimals), decimals);
        } else if (Double.isFinite(value)) {
            ascii(Digits.plain(value, decimals));
        }
        return this;
    }

    @Override
    public CsvBlock blank() {
        startCell(0);
        return this;
    }

    @Override
    public CsvBlock endRow() {
        reserve(1);
        bytes[size++] = '\n';
        rowStart = true;
        rows++;
        return this;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void clear() {
        size = 0;
        rows = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    /** The fast way: plain ASCII is copied as it goes; at the first other character the cell is begun anew. */
    private CsvBlock characters(char[] source, int start, int end) {
        // Three bytes for a character at worst, or two for a quote, and the quotes around.
        startCell(3 * (end - start) + 2);
        byte[] target = bytes;
        int at = size;
        for (int i = start; i < end; i++) {
            char c = source[i];
            if (c >= 128 || needsQuotes[c]) {
                size = Utf8Cell.append(target, size, source, start, end, quoted(source, i, end));
                return this;
            }
            target[at++] = (byte) c;
        }
        size = at;
        return this;
    }

    private boolean quoted(char[] source, int from, int end) {
        for (int i = from; i < end; i++) {
            if (source[i] < 128 && needsQuotes[source[i]]) {
                return true;
            }
        }
        return false;
    }

    private void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void startCell(int room) {
        reserve(room + 1);
        if (!rowStart) {
            bytes[size++] = delimiter;
        }
        rowStart = false;
    }

    private void reserve(int room) {
        if (bytes.length - size < room) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + room));
        }
    }
}

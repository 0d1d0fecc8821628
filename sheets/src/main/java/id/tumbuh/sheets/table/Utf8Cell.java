package id.tumbuh.sheets.table;

/** Writes the characters of a cell as UTF-8, in quotes or not. */
final class Utf8Cell {
    private Utf8Cell() {}

    /**
     * The caller has made room for three bytes a character and two quotes.
     *
     * @return the place behind the last byte
     */
    static int append(byte[] target, int at, char[] source, int start, int end, boolean quoted) {
        int place = at;
        if (quoted) {
            target[place++] = '"';
        }
        for (int i = start; i < end; i++) {
            int c = Character.codePointAt(source, i, end);
            if (c == '"') {
                target[place++] = '"';
            }
            place = character(target, place, c);
            i += Character.charCount(c) - 1;
        }
        if (quoted) {
            target[place++] = '"';
        }
        return place;
    }

    private static int character(byte[] target, int at, int c) {
        int place = at;
        if (c < 0x80) {
            target[place++] = (byte) c;
        } else if (c < 0x800) {
            target[place++] = (byte) (0xC0 | (c >> 6));
            target[place++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            // Half of a surrogate pair has no UTF-8; a replacement character says that something was there.
            int known = Character.isSurrogate((char) c) ? 0xFFFD : c;
            target[place++] = (byte) (0xE0 | (known >> 12));
            target[place++] = (byte) (0x80 | ((known >> 6) & 0x3F));
            target[place++] = (byte) (0x80 | (known & 0x3F));
        } else {
            target[place++] = (byte) (0xF0 | (c >> 18));
            target[place++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            target[place++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            target[place++] = (byte) (0x80 | (c & 0x3F));
        }
        return place;
    }
}

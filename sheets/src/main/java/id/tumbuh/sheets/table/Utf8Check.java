package id.tumbuh.sheets.table;

/** Follows UTF-8 byte by byte, by table 3-7 of the Unicode standard (no overlong forms, no surrogates). */
final class Utf8Check {
    private int missing;
    private int lowest;
    private int highest;
    private boolean broken;

    void accept(int value) {
        if (missing > 0) {
            broken |= value < lowest || value > highest;
            missing--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (value >= 0x80) {
            lead(value);
        }
    }

    /** True when the last character is complete; a file that was found broken needs no more looking. */
    boolean atBoundary() {
        return missing == 0;
    }

    boolean valid() {
        return !broken && missing == 0;
    }

    private void lead(int value) {
        broken |= value < 0xC2 || value > 0xF4;
        missing = broken ? 0 : value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }
}

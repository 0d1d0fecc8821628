package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.table.CellKind;
import id.tumbuh.sheets.table.Row;
import java.util.Locale;

/**
 * What a cell of a numeric column looks like. One object is filled again and again, because a million rows have ten
 * million such cells.
 */
final class NumberCell {
    /** The kinds of look. */
    enum Shape {
        MISSING,
        /** A decimal number with point or comma. */
        PLAIN,
        /** Hours and minutes: what Excel makes of 7.07 under a locale whose decimal is a comma. */
        TIME,
        /** An Excel error value. */
        ERROR,
        UNREADABLE
    }

    /** Day serials below this are lengths of time (9,600 hours), above it dates. */
    private static final double MOST_DAYS_OF_TIME = 400;

    private static final int MINUTES_IN_DAY = 1440;
    private static final int MOST_FAST_DIGITS = 15;
    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    Shape shape = Shape.MISSING;
    /** Of a plain number. */
    double value;
    /** Digits behind the point of a plain number. */
    int decimals;
    /** Of a time. */
    int hours;

    int minutes;

    void read(Row row, int column) {
        CellKind kind = row.kind(column);
        switch (kind) {
            case BLANK -> shape = Shape.MISSING;
            case ERROR -> shape = row.text(column).equals("#N/A") ? Shape.MISSING : Shape.ERROR;
            case DATE, DATE_TIME, TIME -> serial(row.number(column));
            case TEXT, NUMBER -> text(Blank.strip(row.text(column)));
            case BOOLEAN -> shape = Shape.UNREADABLE;
        }
    }

    void text(String text) {
        if (text.isEmpty()) {
            shape = Shape.MISSING;
        } else if (!plain(text)) {
            other(text);
        }
    }

    /** Digits with at most one point or comma; up to fifteen of them make an exact double by one division. */
    private boolean plain(String text) {
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        long digits = 0;
        int count = 0;
        int behind = -1;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                behind += behind >= 0 ? 1 : 0;
            } else if ((c == '.' || c == ',') && behind < 0) {
                behind = 0;
            } else {
                return false;
            }
            if (count > MOST_FAST_DIGITS) {
                return longPlain(text);
            }
        }
        if (count == 0) {
            return false;
        }
        decimals = Math.max(behind, 0);
        double magnitude = digits / POWERS_OF_TEN[decimals];
        value = text.charAt(0) == '-' ? -magnitude : magnitude;
        shape = Shape.PLAIN;
        return true;
    }

    private boolean longPlain(String text) {
        String pointed = text.replace(',', '.');
        for (int at = 0; at < pointed.length(); at++) {
            char c = pointed.charAt(at);
            boolean sign = at == 0 && (c == '-' || c == '+');
            if (!sign && c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        int point = pointed.indexOf('.');
        if (point != pointed.lastIndexOf('.')) {
            return false;
        }
        value = Double.parseDouble(pointed);
        decimals = point < 0 ? 0 : pointed.length() - point - 1;
        shape = Shape.PLAIN;
        return true;
    }

    private void other(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (Blank.is(small)) {
            shape = Shape.MISSING;
        } else if (!time(small) && !scientific(small) && !withUnit(small)) {
            shape = text.startsWith("#") ? Shape.ERROR : Shape.UNREADABLE;
        }
    }

    /** {@code 7:07}, {@code 67:06:00}, {@code 7:07 am}, {@code 07.07.00}. */
    private boolean time(String text) {
        boolean afternoon = text.endsWith("pm");
        boolean halfDay = afternoon || text.endsWith("am");
        String clock = halfDay ? text.substring(0, text.length() - 2).strip() : text;
        String[] parts = clock.split("[:.]", -1);
        boolean pointed = clock.indexOf(':') < 0;
        if (parts.length < 2 || parts.length > 3 || (pointed && parts.length != 3)) {
            return false;
        }
        int h = whole(parts[0], 4);
        int m = parts[1].length() == 2 ? whole(parts[1], 2) : -1;
        int s = parts.length == 2 ? 0 : whole(parts[2], 2);
        if (h < 0 || m < 0 || m > 59 || s != 0) {
            return false;
        }
        if (halfDay) {
            h = h % 12 + (afternoon ? 12 : 0);
        }
        setTime(h, m);
        return true;
    }

    private boolean scientific(String text) {
        if (!text.matches("[+-]?\\d+([.,]\\d+)?e[+-]?\\d{1,3}")) {
            return false;
        }
        value = Double.parseDouble(text.replace(',', '.'));
        decimals = MOST_FAST_DIGITS;
        shape = Double.isInfinite(value) ? Shape.UNREADABLE : Shape.PLAIN;
        return true;
    }

    private boolean withUnit(String text) {
        boolean unit = text.endsWith("kg") || text.endsWith("cm") || text.endsWith("mm");
        String number = unit ? text.substring(0, text.length() - 2).strip() : "";
        return !number.isEmpty() && plain(number);
    }

    /** A cell that the workbook shows as a time, or as a date of January 1900 that once was one. */
    private void serial(double days) {
        if (days >= 0 && days < MOST_DAYS_OF_TIME) {
            long total = Math.round(days * MINUTES_IN_DAY);
            setTime((int) (total / 60), (int) (total % 60));
        } else {
            shape = Shape.UNREADABLE;
        }
    }

    private void setTime(int h, int m) {
        hours = h;
        minutes = m;
        shape = Shape.TIME;
    }

    private static int whole(String digits, int most) {
        if (digits.isEmpty() || digits.length() > most) {
            return -1;
        }
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}

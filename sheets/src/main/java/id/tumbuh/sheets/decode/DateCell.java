package id.tumbuh.sheets.decode;

import id.tumbuh.sheets.table.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a cell of a date column looks like; filled again and again. */
final class DateCell {
    /** The kinds of look. */
    enum Shape {
        MISSING,
        /** One day, whatever the order of day and month. */
        DAY,
        /** Two numbers and a year: {@link #first} and {@link #second} may be day or month. */
        TWO_NUMBERS,
        UNREADABLE
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Excel's day 0 of the 1900 system, counted so that serials from March 1900 on are right. */
    private static final LocalDate EXCEL_DAY_0 = LocalDate.of(1899, 12, 30);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("ags", 8),
            Map.entry("agt", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));

    Shape shape = Shape.MISSING;
    /** Epoch day of {@link Shape#DAY}. */
    int day;

    int first;
    int second;
    int year;

    void read(Row row, int column) {
        switch (row.kind(column)) {
            case BLANK -> shape = Shape.MISSING;
            case DATE, DATE_TIME, NUMBER -> serial(row.number(column));
            case TEXT -> text(Blank.strip(row.text(column)));
            case TIME, BOOLEAN, ERROR -> shape = Shape.UNREADABLE;
        }
    }

    /** The day under an order of day and month; {@link Integer#MIN_VALUE} where there is no such day. */
    int day(DateOrder order) {
        if (shape == Shape.DAY) {
            return day;
        }
        return order == DateOrder.DMY ? epochDay(year, second, first) : epochDay(year, first, second);
    }

    void text(String text) {
        if (Blank.is(text) || text.startsWith("0000-00-00")) {
            shape = Shape.MISSING;
            return;
        }
        String date = withoutTime(text);
        List<String> parts = parts(date);
        if (parts.size() == 1 && date.length() == 8) {
            parts = List.of(date.substring(0, 4), date.substring(4, 6), date.substring(6));
        }
        if (parts.size() > 3 && parts.get(0).endsWith(",") && isName(parts.get(0))) {
            // "Sabtu, 16 Agustus 2025" and, under "TTL", "Bengkalis, 12-03-2023".
            parts = parts.subList(1, parts.size());
        }
        if (parts.size() == 3) {
            threeParts(parts.get(0), parts.get(1), parts.get(2));
        } else {
            shape = Shape.UNREADABLE;
        }
    }

    private void threeParts(String a, String b, String c) {
        if (a.length() == 4) {
            certain(number(a), month(b), number(c));
        } else if (isName(b)) {
            certain(year(c), month(b), number(a));
        } else if (isName(a)) {
            certain(year(c), month(a), number(b.replace(",", "")));
        } else {
            twoNumbers(number(a), number(b), year(c));
        }
    }

    /** Split at runs of separators; by hand, because a regular expression here took an eighth of the time of a large file. */
    private static List<String> parts(String date) {
        List<String> parts = new ArrayList<>(3);
        int start = 0;
        for (int at = 0; at < date.length(); at++) {
            if (separates(date.charAt(at))) {
                parts.add(date.substring(start, at));
                while (at + 1 < date.length() && separates(date.charAt(at + 1))) {
                    at++;
                }
                start = at + 1;
            }
        }
        parts.add(date.substring(start));
        return parts;
    }

    private static boolean separates(char c) {
        return c == '-' || c == '/' || c == '.' || c == ' ';
    }

    private void twoNumbers(int a, int b, int y) {
        first = a;
        second = b;
        year = y;
        boolean possible = epochDay(y, a, b) != Integer.MIN_VALUE || epochDay(y, b, a) != Integer.MIN_VALUE;
        shape = possible ? Shape.TWO_NUMBERS : Shape.UNREADABLE;
    }

    private void certain(int y, int month, int dayOfMonth) {
        day = epochDay(y, month, dayOfMonth);
        shape = day == Integer.MIN_VALUE ? Shape.UNREADABLE : Shape.DAY;
    }

    private void serial(double days) {
        LocalDate date = days >= 1 && days < 80_000 ? EXCEL_DAY_0.plusDays((long) days) : null;
        if (date == null || date.getYear() < FIRST_YEAR) {
            shape = Shape.UNREADABLE;
        } else {
            day = Math.toIntExact(date.toEpochDay());
            shape = Shape.DAY;
        }
    }

    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int blank = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return blank < 0 ? text : text.substring(0, blank).strip();
    }

    private static int epochDay(int y, int month, int dayOfMonth) {
        if (y < FIRST_YEAR || y > LAST_YEAR || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
            return Integer.MIN_VALUE;
        }
        try {
            return Math.toIntExact(LocalDate.of(y, month, dayOfMonth).toEpochDay());
        } catch (DateTimeException noSuchDay) {
            return Integer.MIN_VALUE;
        }
    }

    private static boolean isName(String part) {
        return !part.isEmpty() && Character.isLetter(part.charAt(0));
    }

    private static int month(String part) {
        if (!isName(part)) {
            return number(part);
        }
        String name = part.toLowerCase(Locale.ROOT);
        Integer month = name.length() < 3 ? null : MONTHS.get(name.substring(0, 3));
        return month == null ? -1 : month;
    }

    /** Two digits are of this century: no child in a file was born before it. */
    private static int year(String part) {
        int number = number(part);
        return part.length() == 2 && number >= 0 ? 2000 + number : number;
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
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

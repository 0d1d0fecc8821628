package id.tumbuh.texts;

import java.util.List;

/** A language of the catalogue, with the marks, units and months it writes. Not the JVM's locale data: they change. */
public enum Language {
    INDONESIAN(
            "id",
            ",",
            ".",
            new Unit("hari", "hari", "hari"),
            new Unit("bln", "bulan", "bulan"),
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")),
    ENGLISH(
            "en",
            ".",
            ",",
            new Unit("d", "day", "days"),
            new Unit("mo", "month", "months"),
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"));

    /** A unit of time: short, and written out for one and for several. */
    record Unit(String brief, String one, String many) {
        String after(long count, boolean writtenOut) {
            return writtenOut ? (count == 1 ? one : many) : brief;
        }
    }

    private final String code;
    private final String decimalMark;
    private final String groupMark;
    private final Unit day;
    private final Unit month;
    private final List<String> months;

    Language(String code, String decimalMark, String groupMark, Unit day, Unit month, List<String> months) {
        this.code = code;
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
        this.day = day;
        this.month = month;
        this.months = months;
    }

    /** ISO 639-1: {@code id} or {@code en}. */
    public String code() {
        return code;
    }

    /** What stands before the decimals. */
    String decimalMark() {
        return decimalMark;
    }

    /** What stands between thousands. */
    String groupMark() {
        return groupMark;
    }

    Unit day() {
        return day;
    }

    Unit month() {
        return month;
    }

    /** The short name of a month, 1 to 12. */
    String nameOfMonth(int month) {
        return months.get(month - 1);
    }
}

package id.tumbuh.care;

import id.tumbuh.care.service.DueItem;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;

/** Days and lists, so that tests read as the notes do. */
public final class Days {
    private Days() {}

    public static int day(int year, int month, int day) {
        return new CivilDate(year, month, day).toEpochDay();
    }

    /** The codes that are due, in order. */
    public static List<String> codes(List<DueItem> items) {
        return items.stream().map(item -> item.what().code()).toList();
    }

    /** The item with a code, which must be there. */
    public static DueItem item(List<DueItem> items, String code) {
        return items.stream()
                .filter(item -> item.what().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + codes(items)));
    }

    /** Why an item is due, as codes. */
    public static List<String> why(DueItem item) {
        return item.why().stream().map(message -> message.code().code()).toList();
    }
}

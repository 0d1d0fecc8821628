package id.tumbuh.sheets.decode;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An age in words, as e-PPGBM writes it: "2 Tahun - 8 Bulan - 1 Hari".
 *
 * @param days −1 where the text names none; then the age is only known in completed months
 */
public record AgeText(int years, int months, int days) {
    private static final Pattern PART = Pattern.compile("(\\d{1,3})\\s*(tahun|thn|th|bulan|bln|bl|hari|hr)\\b");
    private static final int DAYS_AROUND = 5;

    /** The age that a text names; null where it names none. */
    public static @Nullable AgeText parse(String text) {
        Matcher parts = PART.matcher(text.toLowerCase(Locale.ROOT));
        int years = 0;
        int months = 0;
        int days = -1;
        boolean any = false;
        while (parts.find()) {
            int number = Integer.parseInt(parts.group(1));
            any = true;
            switch (parts.group(2).charAt(0)) {
                case 't' -> years = number;
                case 'b' -> months = number;
                default -> days = number;
            }
        }
        return any ? new AgeText(years, months, days) : null;
    }

    /** Completed months. */
    public int completedMonths() {
        return 12 * years + months;
    }

    /** The birth dates whose period to the visit is this text, oldest first. Needs days. */
    public List<Integer> birthDays(int visitDay) {
        return candidates(visitDay, 0);
    }

    /**
     * The birth dates if the text was computed from both dates a day early, as e-PPGBM does (it takes midnight in
     * Indonesia for the evening before, in universal time). Where {@link #birthDays} finds a date it is among these; children
     * born on the first of a month after a shorter month are found only here.
     */
    public List<Integer> birthDaysOfShiftedDates(int visitDay) {
        return candidates(visitDay, 1);
    }

    /** Whether a birth date and a visit have this period between them, in either way of counting. */
    public boolean fits(int birthDay, int visitDay) {
        return birthDay <= visitDay && (is(birthDay, visitDay) || is(birthDay - 1, visitDay - 1));
    }

    private boolean is(int birthDay, int visitDay) {
        return Period.between(LocalDate.ofEpochDay(birthDay), LocalDate.ofEpochDay(visitDay))
                .equals(Period.of(years, months, days));
    }

    private List<Integer> candidates(int visitDay, int shift) {
        LocalDate visit = LocalDate.ofEpochDay(visitDay - shift);
        int middle = Math.toIntExact(
                visit.minusDays(days).minusMonths(completedMonths()).toEpochDay());
        List<Integer> found = new ArrayList<>(1);
        for (int birth = middle - DAYS_AROUND; birth <= middle + DAYS_AROUND; birth++) {
            if (birth <= visit.toEpochDay() && is(birth, visitDay - shift)) {
                found.add(birth + shift);
            }
        }
        return found;
    }
}

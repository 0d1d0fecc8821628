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
 * @param months below twelve
 * @param days −1 where the text names none; then the age is only known in completed months
 */
public record AgeText(int years, int months, int days) {
    /** The whole of a text is read or nothing of it: "1,5 tahun" is not five years, "-3 hari" not three days. */
    private static final Pattern TEXT = Pattern.compile("(?:(\\d{1,3})\\s*(?:tahun|thn|th)(?![a-z]))?(?:MARK)*"
            .concat("(?:(\\d{1,3})\\s*(?:bulan|bln|bl)(?![a-z]))?(?:MARK)*(?:(\\d{1,5})\\s*(?:hari|hr)(?![a-z]))?\\.?")
            // A dash stands alone or behind a word; before a number it is a sign.
            .replace("MARK", "[\\s.,]|(?<=[a-z])-|(?<![a-z])-(?!\\d)|dan(?![a-z])"));

    private static final int MOST_CHARACTERS = 60;
    private static final int DAYS_AROUND = 5;
    private static final int MONTHS_IN_YEAR = 12;

    /** The age that a text names; null where it names none. */
    public static @Nullable AgeText parse(String text) {
        AgeText exported = exported(text);
        if (exported != null) {
            return exported;
        }
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        Matcher parts = TEXT.matcher(Blank.strip(text).toLowerCase(Locale.ROOT));
        if (!parts.matches() || (parts.group(1) == null && parts.group(2) == null && parts.group(3) == null)) {
            return null;
        }
        int years = number(parts.group(1));
        int months = number(parts.group(2));
        return new AgeText(
                years + months / MONTHS_IN_YEAR,
                months % MONTHS_IN_YEAR,
                parts.group(3) == null ? -1 : number(parts.group(3)));
    }

    /** The form of e-PPGBM itself, by hand: in a file of a million such texts the pattern took an eighth of the time. */
    private static @Nullable AgeText exported(String text) {
        int years = text.indexOf(" Tahun - ");
        int months = text.indexOf(" Bulan - ");
        if (years < 1 || months < years || !text.endsWith(" Hari")) {
            return null;
        }
        int y = oneOrTwoDigits(text, 0, years);
        int m = oneOrTwoDigits(text, years + " Tahun - ".length(), months);
        int d = oneOrTwoDigits(text, months + " Bulan - ".length(), text.length() - " Hari".length());
        return y < 0 || m < 0 || d < 0 ? null : new AgeText(y + m / MONTHS_IN_YEAR, m % MONTHS_IN_YEAR, d);
    }

    /** The number between two places, −1 where something else stands there. */
    private static int oneOrTwoDigits(String text, int from, int to) {
        if (to <= from || to > from + 2) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether the text names nothing but days, however many. */
    public boolean onlyDays() {
        return days >= 0 && years == 0 && months == 0;
    }

    /** Completed months. */
    public int completedMonths() {
        return 12 * years + months;
    }

    /** The birth dates whose period to the visit is this text, oldest first. Needs days. */
    public List<Integer> birthDays(int visitDay) {
        List<Integer> found = candidates(visitDay, 0);
        // "45 hari" is no period of a calendar and yet names one day.
        return found.isEmpty() && onlyDays() ? List.of(visitDay - days) : found;
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
        boolean counted = onlyDays() && visitDay - birthDay == days;
        return birthDay <= visitDay && (counted || is(birthDay, visitDay) || is(birthDay - 1, visitDay - 1));
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

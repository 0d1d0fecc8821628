package id.tumbuh.server.people.internal.nik;

import id.tumbuh.growth.Sex;
import id.tumbuh.places.NikRegion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number of sixteen digits: six of the place of first registration, the birth date as day (a woman's plus 40), month and year of two
 * digits, and a serial from 0001 (life-course.md 5.5).
 */
public final class Nik {
    private static final int LENGTH = 16;
    private static final int FEMALE = 40;
    private static final int CENTURY = 100;
    private static final String NO_SERIAL = "0000";

    private Nik() {}

    /** Without the blanks, stops and hyphens with which it is copied from a card; leading zeros stay. */
    public static String clean(String written) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter != ' ' && letter != '.' && letter != '-') {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /**
     * Everything wrong or doubtful.
     *
     * @param nik as {@link #clean} leaves it
     * @param birthDay epoch day as recorded, null where unknown
     * @param sex as recorded, null where unknown
     * @param regions looks the first six digits up
     */
    public static List<NikFinding> findings(
            String nik, @Nullable Integer birthDay, @Nullable Sex sex, Function<String, NikRegion> regions) {
        if (!isDigits(nik)) {
            return List.of(NikFinding.LENGTH);
        }
        List<NikFinding> findings = new ArrayList<>();
        if (nik.endsWith(NO_SERIAL)) {
            findings.add(NikFinding.SERIAL);
        }
        switch (regions.apply(nik)) {
            case UNKNOWN_PROVINSI -> findings.add(NikFinding.PROVINCE);
            case UNKNOWN_KABUPATEN, UNKNOWN_KECAMATAN -> findings.add(NikFinding.REGION);
            case KNOWN -> {}
        }
        int day = Integer.parseInt(nik.substring(6, 8));
        boolean female = day > FEMALE;
        if (!sameDate(nik, female ? day - FEMALE : day, birthDay)) {
            findings.add(NikFinding.BIRTH_DATE);
        }
        if (sex != null && female != (sex == Sex.FEMALE)) {
            findings.add(NikFinding.SEX);
        }
        return findings;
    }

    private static boolean isDigits(String nik) {
        return nik.length() == LENGTH && nik.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The two digits of the year name no century: the recorded date decides; without one there only has to be such a date. */
    private static boolean sameDate(String nik, int day, @Nullable Integer birthDay) {
        int month = Integer.parseInt(nik.substring(8, 10));
        int year = Integer.parseInt(nik.substring(10, 12));
        if (birthDay == null) {
            // 2000 and after has every date that any century has, for the years that can be told apart by two digits.
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= LocalDate.of(2000 + year, month, 1).lengthOfMonth();
        }
        LocalDate birth = LocalDate.ofEpochDay(birthDay);
        return birth.getDayOfMonth() == day && birth.getMonthValue() == month && birth.getYear() % CENTURY == year;
    }
}

package id.tumbuh.care.group;

import id.tumbuh.growth.calendar.CivilDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of a person on a day (life-course.md 1.2, half-open bands, so that nobody of 72 months is in two by age). */
public final class TargetGroups {
    private static final int MONTHS_IN_YEAR = 12;
    private static final int BALITA_FROM = 12;
    private static final int APRAS_FROM = 60;
    private static final int SCHOOL_FROM = 6 * MONTHS_IN_YEAR;
    private static final int ADOLESCENT_FROM = 15 * MONTHS_IN_YEAR;
    private static final int ADULT_FROM = 19 * MONTHS_IN_YEAR;
    private static final int ELDER_FROM = 60 * MONTHS_IN_YEAR;
    private static final int CHILDBED_DAYS = 42;
    private static final int NURSING_MONTHS = 24;

    private TargetGroups() {}

    /**
     * The groups, in the order of {@link TargetGroup}.
     *
     * @param day epoch day
     * @param birthDay epoch day, null where it is not known: then no group by age
     * @param pregnant a pregnancy is going on
     * @param deliveredDay epoch day of the last birth, null where there was none
     */
    public static List<TargetGroup> on(
            int day, @Nullable Integer birthDay, boolean pregnant, @Nullable Integer deliveredDay) {
        List<TargetGroup> groups = new ArrayList<>();
        if (pregnant) {
            groups.add(TargetGroup.BUMIL);
        }
        if (deliveredDay != null && deliveredDay <= day) {
            if (day - deliveredDay <= CHILDBED_DAYS) {
                groups.add(TargetGroup.NIFAS);
            }
            int months = CivilDate.completedMonths(deliveredDay, day);
            if (months < NURSING_MONTHS) {
                groups.add(TargetGroup.BUSUI);
            }
        }
        if (birthDay != null && birthDay <= day) {
            groups.add(byAge(CivilDate.completedMonths(birthDay, day)));
        }
        return List.copyOf(groups);
    }

    private static TargetGroup byAge(int months) {
        if (months < BALITA_FROM) {
            return TargetGroup.BAYI;
        }
        if (months < APRAS_FROM) {
            return TargetGroup.BALITA;
        }
        if (months < SCHOOL_FROM) {
            return TargetGroup.APRAS;
        }
        if (months < ADOLESCENT_FROM) {
            return TargetGroup.USIA_SEKOLAH;
        }
        if (months < ADULT_FROM) {
            return TargetGroup.REMAJA;
        }
        return months < ELDER_FROM ? TargetGroup.DEWASA : TargetGroup.LANSIA;
    }
}

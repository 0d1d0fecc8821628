package id.tumbuh.care.reward;

/**
 * Six calendar months for which a child gets one gift at most. Months are {@code CivilDate.monthNumber}.
 *
 * @param first its first month; the last is five later
 */
public record Semester(int first) {
    public static final int MONTHS = 6;

    /** The half-year to which a hand-over in a month belongs. */
    public static Semester of(Programme programme, int handOverMonth) {
        return programme.has(RewardChoice.ROLLING)
                ? new Semester(handOverMonth - MONTHS + 1)
                : new Semester(handOverMonth - Math.floorMod(handOverMonth, MONTHS));
    }

    /** Whether gifts are handed over on the open day of a month: any month where the half-year rolls. */
    public static boolean handsOver(Programme programme, int month) {
        return programme.has(RewardChoice.ROLLING)
                || Math.floorMod(month, MONTHS) == programme.number(RewardNumber.HAND_OVER_MONTH) - 1;
    }

    public int last() {
        return first + MONTHS - 1;
    }

    public boolean holds(int month) {
        return month >= first && month <= last();
    }

    /** Whether a gift for one and a gift for the other would be two for one half-year. */
    public boolean overlaps(Semester other) {
        return first <= other.last() && other.first <= last();
    }
}

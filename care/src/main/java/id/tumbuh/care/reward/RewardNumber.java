package id.tumbuh.care.reward;

/** A setting of a programme that is a whole number, with its default and its bounds. */
public enum RewardNumber {
    /** Open months in a row for list A. */
    MONTHS(OpenPoint.ATTENDANCE, "reward.months", 6, 1, 12),
    /** Months of gain, for {@link RewardChoice#MONTHS_OF_SIX}. */
    GAIN_MONTHS(OpenPoint.GAIN_PERIOD, "reward.gain-months", 4, 1, 12),
    /** Month of a half-year on whose open day gifts are handed over. */
    HAND_OVER_MONTH(OpenPoint.SEMESTER, "reward.hand-over-month", 6, 1, 6),
    /** Days before H on which the lists are made. */
    LIST_DAYS(OpenPoint.LIST_DAY, "reward.list-days", 5, 0, 25),
    /** Weighings that list B needs. */
    WEIGHINGS(OpenPoint.NEWCOMERS, "reward.weighings", 2, 2, 12),
    /** Open months since coming, for {@link RewardChoice#NEWCOMER_PRORATA}; the notes give no number. */
    NEWCOMER_MONTHS(OpenPoint.NEWCOMERS, "reward.newcomer-months", 3, 1, 12),
    /** Completed months at which a child is too old. */
    AGE_BEFORE(OpenPoint.AGE, "reward.age-before", 60, 12, 84),
    /** Minutes to measure a child. */
    MINUTES_MEASURING(OpenPoint.DURATIONS, "reward.minutes-measuring", 5, 1, 120),
    /** Minutes to write it down. */
    MINUTES_WRITING(OpenPoint.DURATIONS, "reward.minutes-writing", 2, 1, 120),
    /** Minutes of the coordination meeting. */
    MINUTES_MEETING(OpenPoint.DURATIONS, "reward.minutes-meeting", 30, 1, 480),
    /** Minutes for each of the lists. */
    MINUTES_LIST(OpenPoint.DURATIONS, "reward.minutes-list", 30, 1, 480),
    /** Hundredths of z of BB/TB above which a child is overweight. */
    OVERWEIGHT_Z(OpenPoint.QUALITY, "reward.overweight-z-hundredths", 200, 100, 500);

    private final OpenPoint point;
    private final String wire;
    private final int usual;
    private final int least;
    private final int most;

    RewardNumber(OpenPoint point, String wire, int usual, int least, int most) {
        this.point = point;
        this.wire = wire;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /** Which open point of the SOP it settles. */
    public OpenPoint point() {
        return point;
    }

    /** Its name in the programme's body. */
    public String wire() {
        return wire;
    }

    /** What holds where nothing is set. */
    public int usual() {
        return usual;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether a programme may set this. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}

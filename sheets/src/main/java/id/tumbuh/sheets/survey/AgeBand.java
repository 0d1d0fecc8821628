package id.tumbuh.sheets.survey;

/** Age groups of a survey table; the upper month is not part of the band. */
public enum AgeBand {
    MONTHS_0_TO_5("00-05 mo", 0, 6),
    MONTHS_6_TO_11("06-11 mo", 6, 12),
    MONTHS_12_TO_23("12-23 mo", 12, 24),
    MONTHS_24_TO_35("24-35 mo", 24, 36),
    MONTHS_36_TO_47("36-47 mo", 36, 48),
    MONTHS_48_TO_59("48-59 mo", 48, 60);

    /** 365.25 / 12, WHO's month. */
    private static final double DAYS_PER_MONTH = 30.4375;

    /** What {@link #indexOf} answers for a child outside every band or of unknown age. */
    static final int NO_BAND = -1;

    private static final AgeBand[] BANDS = values();

    private final String label;
    private final int firstMonth;
    private final int endMonth;

    AgeBand(String label, int firstMonth, int endMonth) {
        this.label = label;
        this.firstMonth = firstMonth;
        this.endMonth = endMonth;
    }

    public String label() {
        return label;
    }

    /** Place of the band holding an age in days, or {@link #NO_BAND}; an unknown age (NaN) has none. */
    static int indexOf(double ageInDays) {
        double months = ageInDays / DAYS_PER_MONTH;
        for (int index = 0; index < BANDS.length; index++) {
            if (months >= BANDS[index].firstMonth && months < BANDS[index].endMonth) {
                return index;
            }
        }
        return NO_BAND;
    }
}

package id.tumbuh.care.skdn;

import java.util.List;

/**
 * The age bands of a report (child-growth.md 3.4): completed months, so "0–5 bulan" ends with 5 months and 29 days.
 *
 * @param firstMonths the first completed month of each band, ascending
 * @param end the completed month before which the last band ends
 */
public record AgeBands(List<Integer> firstMonths, int end) {
    /** F1 Cimahi. */
    public static final AgeBands F1_CIMAHI = new AgeBands(List.of(0, 6, 12, 24, 36), Tally.LEAVES_AT_MONTH);
    /** F1 DKI Jakarta. */
    public static final AgeBands F1_DKI = new AgeBands(List.of(0, 6, 12, 24), Tally.LEAVES_AT_MONTH);
    /** Other F1 forms, whose last band is printed 24–60; the month of 60 is no part of S all the same. */
    public static final AgeBands F1_OTHER = new AgeBands(List.of(0, 6, 12, 24), Tally.LEAVES_AT_MONTH + 1);
    /** Buku 7: 0–6 months and from 6 months to 6 years. */
    public static final AgeBands BUKU_7 = new AgeBands(List.of(0, 6), 72);
    /** SIP Format 5: 0–12 months and 1–5 years. */
    public static final AgeBands SIP_5 = new AgeBands(List.of(0, 12), Tally.LEAVES_AT_MONTH);

    public AgeBands {
        firstMonths = List.copyOf(firstMonths);
        int before = -1;
        for (int month : firstMonths) {
            if (month <= before || month >= end) {
                throw new IllegalArgumentException("bands go up and start before their end");
            }
            before = month;
        }
    }

    public int size() {
        return firstMonths.size();
    }

    /** The first completed month of a band. */
    public int first(int band) {
        return firstMonths.get(band);
    }

    /** The completed month before which a band ends. */
    public int before(int band) {
        return band + 1 < firstMonths.size() ? firstMonths.get(band + 1) : end;
    }
}

package id.tumbuh.sim;

/**
 * How large a posyandu's register is and how it changes. Posyandu vary around the means by 40 %; all other ages follow.
 * None has more than 624 households when the simulation begins; beyond that, wishes for long years of many moves are cut.
 *
 * @param meanChildren below 60 months, 5 to 85
 * @param meanElders from 60 years, 0 to 120
 * @param yearlyMoves share of households that move away in a year, and of those that come, 0 to 0.5; over all months at most
 *     half of them
 * @param duplicates share of children registered a second time
 */
public record Register(double meanChildren, double meanElders, double yearlyMoves, double duplicates) {
    /** 80 children, so that 1,260 posts hold 100,000, and 99 elders (domain notes, life course 7). */
    public static final Register USUAL = new Register(80, 99, 0.03, 0.01);

    public Register {
        Limits.within("meanChildren", meanChildren, 5, 85);
        Limits.within("meanElders", meanElders, 0, 120);
        Limits.within("yearlyMoves", yearlyMoves, 0, 0.5);
        Limits.share("duplicates", duplicates);
    }
}

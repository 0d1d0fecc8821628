package id.tumbuh.sim;

/**
 * How a posyandu's year goes.
 *
 * @param attendance share of the children below 60 months who come to an open day that is held, 0.05 to 0.98
 * @param homeVisits share of those not seen at the open day who are measured at home in the week after
 * @param cancelled share of open days that are not held
 * @param measuredTwice share of visits at the posyandu that both kader write down, each on her phone
 */
public record Programme(double attendance, double homeVisits, double cancelled, double measuredTwice) {
    /** 70 % coming, as where posyandu do well; the rest is chosen, not measured. */
    public static final Programme USUAL = new Programme(0.70, 0.25, 0.03, 0.02);

    public Programme {
        Limits.within("attendance", attendance, 0.05, 0.98);
        Limits.share("homeVisits", homeVisits);
        Limits.share("cancelled", cancelled);
        Limits.share("measuredTwice", measuredTwice);
    }
}

package id.tumbuh.care.skdn;

/**
 * The counts of a month (child-growth.md 3.1). By construction D = N + T + O + B + withheld.
 *
 * @param s all children of the area, 0 to 59 months, guests apart
 * @param k those who own a KMS or Buku KIA
 * @param d those weighed
 * @param withheld weighed, with a letter that waits for a decision or cannot be given; a report is signed when it is 0
 * @param belowRed BGM
 * @param aboveOrange AOL, in DKI Jakarta's form APH
 * @param twiceT 2T
 * @param guests weighed or not, from elsewhere; in none of the others
 */
public record Skdn(
        int s,
        int k,
        int d,
        int n,
        int t,
        int o,
        int b,
        int withheld,
        int belowRed,
        int aboveOrange,
        int twiceT,
        int guests) {
    public static final Skdn NONE = new Skdn(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together, as a village adds its posyandu. */
    public Skdn plus(Skdn other) {
        return new Skdn(
                s + other.s,
                k + other.k,
                d + other.d,
                n + other.n,
                t + other.t,
                o + other.o,
                b + other.b,
                withheld + other.withheld,
                belowRed + other.belowRed,
                aboveOrange + other.aboveOrange,
                twiceT + other.twiceT,
                guests + other.guests);
    }
}

package id.tumbuh.growth.standard;

/**
 * WHO 2007 weight-for-age (BB/U), kg by month, 60 to 121; scored to 120.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures/who2007_wfa_5_10.csv}.
 */
final class SchoolWeightForAge {
    // figures: who2007_wfa_5_10 -
    private static final String CHECKSUM = "44998bce9910cccba4d41edbc49190337bfaa477c0f405d8632871d7810559fc";

    private static final String FIGURES = """
            Zu3qn3000100012120020202220420422224042422442624626466666A68AA88AOWYcBzrYBW1W1W1UW1Y1Y1c1UUMQOOQMSOO\
            OMMGKGMIIIIGMIMMMOOOOQSUY1c1k1m1o1u1u1-1W2Y2a2c2e2c2c2i2tg5cfPpcP11111130111000212204042262262462644\
            644444624622420222002002t5pY9sW921021200002122120021412212200202020202200220202041414002200GkbXBrtzA\
            BBB75531066EISUe1g1i1s1s1y1Y2Y2Y2W2a2Y2a2a2c2e2e2g2i2i2k2k2g2k2e2g2c2c2Y2W2-1y1w1w1y1W2-1a2c2i2k2q2s\
            2w2rh6WwRnsR01200002100000000121210012100100010010101230011003230103230h2\
            """;
    // end of figures

    static final Standard STANDARD = new Standard(
            "who2007_wfa_5_10",
            Edition.WHO_2007,
            Standard.Key.MONTH,
            60,
            62,
            Standard.Tails.RESTRICTED,
            -6,
            5,
            CHECKSUM,
            FIGURES);

    private SchoolWeightForAge() {}
}

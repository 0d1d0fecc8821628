package id.tumbuh.growth.standard;

import org.jspecify.annotations.Nullable;

/**
 * WHO 2009 length velocity: increments in centimetres by the month the interval starts.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures/who_velocity_lms.csv}.
 */
final class LengthVelocity {
    // figures: who_velocity_lms TWO indicator=length interval_months=2
    private static final String TWO_CHECKSUM = "a090273636dd3a312ec2a25e630ea83708e76bb139490d1921a6a52336e86955";

    private static final String TWO_FIGURES = """
            onInnI000000000000000000000erb5lqY6mZ1gw6i_5mq5cY4af2WOm4k3s9a40s3c6e4W3s2o2i1AQmbQZyOkv4od1dM_s1hs1\
            nUxHY1s7uCa5v1x11u2k4W2H72HyhJxhJ000000000000000000000-gw4zZu5k-5Wx6ol3ij5km4-a1d5WAcBk6q4y3c6s5b1l4\
            9c3i3g3W3soRpxPkp3md1zVrn1dSXZ1jUAcFYGw9e4w11x2h4f24CC2\
            """;
    // end of figures

    private static final Standard TWO_MONTH = interval(2, 23, TWO_CHECKSUM, TWO_FIGURES);

    // figures: who_velocity_lms THREE indicator=length interval_months=3
    private static final String THREE_CHECKSUM = "de102123182ce5306d13d8b0448d75f5c4fcae5db5550132091eaeac5f1d3886";

    private static final String THREE_FIGURES = """
            mbHlbH00000000000000000000qn_6xqb8mc1-XAsZ9Wi6cx3-j2in1eQ-Aq1t3t1a4k8YBoCY8Bt6nBgXMxeJ-q2l9jc1fb1dOn\
            FZ9d2m2m5i7s5g1z1r4n6t3q2w7mCqrGprG00000000000000000000--k6zno7Wv3gg8oZ8ab6Wn3Yy1gJAk7uEoCa7o3s1A0KY\
            1i3w6cwMfeJkFs9nMlX1ZTjKn2i8-7y5c2t1z3j2L5p1t2l1q1\
            """;
    // end of figures

    private static final Standard THREE_MONTH = interval(3, 22, THREE_CHECKSUM, THREE_FIGURES);

    // figures: who_velocity_lms FOUR indicator=length interval_months=4
    private static final String FOUR_CHECKSUM = "ea104054ff64a1eccaee7429a125196ae9bc4583f9644b6d90d3f67bbe66488a";

    private static final String FOUR_FIGURES = """
            qvJpvJ0000000000000000000q_m8xoXAi-5klCWm9wg8yp4sc2Ya1eAaEs5mEcAq4o8o3W7-2o5s5YuJtXGk3hHbLpVhIl5r3JB\
            i2Uy1c2BUh1O2b1sxFrxF0000000000000000000YY-7fyh9wY8-zCa_7ij6Yv3Yr1aOc8yEu6wFcCu3m3d3a1VW4e6m_KZfIg7j\
            3X9rQpKj8Z2k2g1g3C65_2d1n2FVh1\
            """;
    // end of figures

    private static final Standard FOUR_MONTH = interval(4, 21, FOUR_CHECKSUM, FOUR_FIGURES);

    // figures: who_velocity_lms SIX indicator=length interval_months=6
    private static final String SIX_CHECKSUM = "57f27590f03a2fb2c2d5b4404633e884e22110091af56d6750774b5888f1d5eb";

    private static final String SIX_FIGURES = """
            cqHbqH00000000000000000cwuA_foCWpAuXDoxAaz7i_4uu2wi1wJaGqDw8Y8kAsAa6q3c4ukIXoFb2fGxLfKvGh9X3g1a3k3u2\
            -1IB6OAa-DZ-D00000000000000000cZYAndrBazAiqBgz8or6ab4wY2gY1WIaGcFeAe7m4a2c1s1q3WhJtjHr2j7jAz9j6_2X1C\
            a1a1CDZ1l1b1LF\
            """;
    // end of figures

    private static final Standard SIX_MONTH = interval(6, 19, SIX_CHECKSUM, SIX_FIGURES);

    private LengthVelocity() {}

    /** The table of an interval in months, or null where WHO publishes none. */
    static @Nullable Standard of(int months) {
        return switch (months) {
            case 2 -> TWO_MONTH;
            case 3 -> THREE_MONTH;
            case 4 -> FOUR_MONTH;
            case 6 -> SIX_MONTH;
            default -> null;
        };
    }

    private static Standard interval(int months, int rows, String checksum, String figures) {
        return Standard.velocity("length", months, rows, checksum, figures);
    }
}

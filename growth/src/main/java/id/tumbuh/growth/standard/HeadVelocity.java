package id.tumbuh.growth.standard;

import org.jspecify.annotations.Nullable;

/**
 * WHO 2009 head velocity: increments in centimetres by the month the interval starts.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures/who_velocity_lms.csv}.
 */
final class HeadVelocity {
    // figures: who_velocity_lms TWO indicator=headc interval_months=2
    private static final String TWO_CHECKSUM = "bfab3dbda33bb14533e3875c4de60e650b56112252e06be9eda2f54f4fb4c426";

    private static final String TWO_FIGURES = """
            cZIdYOiv4-h2iJlBj8d6v6dCXBynx2per3uW9oX8ur1ml1-QgTWX1cGWAwjVlgW1kh2ky1mt1-UWVsBaGeLg2kcHjcH000000000\
            cXr2rkj3yq9mc7-n1eX1eKqNkOsM-FYbV_rTme1wVgY1qLoW1eEqDoKq3\
            """;
    // end of figures

    private static final Standard TWO_MONTH = interval(2, 11, TWO_CHECKSUM, TWO_FIGURES);

    // figures: who_velocity_lms THREE indicator=headc interval_months=3
    private static final String THREE_CHECKSUM = "00c41061201bdb1663ea51a405684faf981d3f2303a3a87c81137141d98b0a57";

    private static final String THREE_FIGURES = """
            iuEreKwg4oo2wPd3X2_8rKdKcWs3pxp4s-9ek7Wd3kn1ak1gi1gb1eLwvQZWRsr1ai1oUwGc7-3c2e1uf8lX6lFx9_6_4_3X3n2X\
            2yWj3zge4ie9ak7-k2id1eSed1ia1-X1sqRbuQqVYQ-GwFuEo8i5c6\
            """;
    // end of figures

    private static final Standard THREE_MONTH = interval(3, 10, THREE_CHECKSUM, THREE_FIGURES);

    // figures: who_velocity_lms FOUR indicator=headc interval_months=4
    private static final String FOUR_CHECKSUM = "f04894a8550d26dc3e16d4f07cd2ee6919ba239a7916cb54328c62c392528f85";

    private static final String FOUR_FIGURES = """
            -i6po4f4d6z2z5Z5z4v6t4r4t2v2X2h1b1JF313wzg4dwg5-d8s-8cZ3wf2-_1ae1Yh1ySoPo8kEiDuBsDi6o4CCg1mfOjuNeTwO\
            mNwDWD-By1e9Z3e3p7x31v8J_7Un1j4-bA_w8l7d5v3_2f2z1n1h1Z1VRLNHJDDBDwYY4tXX5seAWv7Yz2oe1Wo1el1yd1kVoLaD\
            o9WAoBcCk4h2Fm1e1mbPtYOyJwCmCwE-CyAcBkBoAa9q5g2k1Sj1l3b3t1B\
            """;
    // end of figures

    private static final Standard FOUR_MONTH = interval(4, 21, FOUR_CHECKSUM, FOUR_FIGURES);

    // figures: who_velocity_lms SIX indicator=headc interval_months=6
    private static final String SIX_CHECKSUM = "1c99bf0bda2fcec4baceba28a161c979f2b29adb19c84e66625c00d6633669b4";

    private static final String SIX_FIGURES = """
            or8hp7h4h3p2Z2x1l1d1Z1VRNLJFHFBWaj5Xqo6uj9kz8Y-4mu2ga2wv1on1yZ1kQuKYJoIeEmBW7m5q2amLtbKe8uCiBq7c5m3i\
            19z1b3r2z1n1h1TH9WZ5xl3l6_4_3b3t2d2x1t1j1f1Z1VTRNLJslX5n-Z6-i9cy7ib4ak2iy1ym1ij1ed1yQqHmGkHYCk7m3Y1U\
            krMXzLsCiCm9eB-Ck9W7W5c3Y1Fd2d5X8p9l9h5\
            """;
    // end of figures

    private static final Standard SIX_MONTH = interval(6, 19, SIX_CHECKSUM, SIX_FIGURES);

    private HeadVelocity() {}

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
        return Standard.velocity("headc", months, rows, checksum, figures);
    }
}

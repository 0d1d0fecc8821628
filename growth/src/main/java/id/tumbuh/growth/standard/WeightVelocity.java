package id.tumbuh.growth.standard;

import org.jspecify.annotations.Nullable;

/**
 * WHO 2009 weight velocity: increments in grams by the month the interval starts.
 *
 * <p>Figures: World Health Organization, see NOTICE and {@code growth/figures/who_velocity_lms.csv}.
 */
final class WeightVelocity {
    // figures: who_velocity_lms ONE indicator=weight interval_months=1
    private static final String ONE_CHECKSUM = "61ae9826e2dc570c8ec6cd4e2f457d900942b415d9825668ec6ed441f0adbd9e";

    private static final String ONE_FIGURES = """
            eWRzxd1WpBmY26jAfEd5u3s2UB-loaR_gwwNlneoAuhkl3yew-1lkk2-ypK-hZFsvZ6uYy2ket6uhw6WYh1_jm1k-5kZ2cS-Ej8b\
            2d8z2Qt6gcFfcF0000000000azziOXapyLZhdZ8mjqX3sXtMohY5yspIcogEzit2sya6ynaAsmX6k-f1hXk1ww4-q1-RoFBn1fCz\
            7h2X7\
            """;
    // end of figures

    private static final Standard ONE_MONTH = interval(1, 12, ONE_CHECKSUM, ONE_FIGURES);

    // figures: who_velocity_lms TWO indicator=weight interval_months=2
    private static final String TWO_CHECKSUM = "f4683a43d5880a9fad2e34fe75c7e70dd0b3e48345a361f3b937e33695389678";

    private static final String TWO_FIGURES = """
            eXElkFsKwEe8k5k4W3a2k193l1Jl1VHX1DP9BFmjmsr1jh--v1xwrf6ioZ_4mmws1uWfOwnsZ1WYwKiqd8YXh9W_fBgwe2lsGXid\
            1i_q5gyp7cap1dYl2h_x1ZX4kmCwzY1wpQyWY1rvY1cw1kc1YHpE_4x3w5mAFh3dEbDbEn9f6Z5r2d2H5Fk_8_mBcd2ib1WHa2n2\
            _7r6p5t5n3Z4j3f3l2v1V5EGG8igYql1zxqZp1_y-e4kcYg3qYWQemvUcncUcmsCkWh3Wb_FyZeBqvl1YXw2Ycx2oxY3owo2rjQt\
            hl2hoNgu2_yx1hfm2hgHWbZ1dzZ1oX1-VsRwE-6dBXBh7p8l2z4n1l3d1Qh1S_1GFx1\
            """;
    // end of figures

    private static final Standard TWO_MONTH = interval(2, 23, TWO_CHECKSUM, TWO_FIGURES);

    // figures: who_velocity_lms THREE indicator=weight interval_months=3
    private static final String THREE_CHECKSUM = "1e65116ca1d6fa17149739114f1139ef08aa94c28f6dc39882d011eac60ca8c1";

    private static final String THREE_FIGURES = """
            iiDfYEtGk6c9wBcEyDaB-3h1d4X6_5Z5j4x3f3d2X10Oqt_ib2Znqlj2vlcl2qmph2iimp2mnqy1wqga1ymsMYrzEuftAyoX8ygb\
            6-qv4mos3s-v2qka2gbq1ctc1sb8lbX1_fW2hXt2oxUjjT-Qr1b7l3a2a5Y5Tb6r9zBlBf9p7_5v4n21a2s3ql4lb7oX2aW2cPm4\
            dBzFjAt5X3t1n5dAvBr7j3d1TJ0MmyozW2ll-od2_foq1oeuv1sWev1oe-h1suhRqYmI-bgHqWnFmmWAoWs5e-Y4imr3mcy2izMr\
            pa1f_w1_wk1jiZ1r-X1nod1csV_cW1oe1WHyJcEd1XAhCxBr8t5j2Au1Q7H8QHb3\
            """;
    // end of figures

    private static final Standard THREE_MONTH = interval(3, 22, THREE_CHECKSUM, THREE_FIGURES);

    // figures: who_velocity_lms FOUR indicator=weight interval_months=4
    private static final String FOUR_CHECKSUM = "2702c8586d4194b87347a9be7a72bdc44139513e337245ef0bbd2401c200a191";

    private static final String FOUR_FIGURES = """
            m_ExfHeLY5WDea1wX1WOr5XIrDx6r5l3p3n4h5j4r27W1WZpyk2tnpru2ZweW4yvns4gdzW3abho1ygyj1iceSqsoPccoBiws1zr\
            _1oftAudlDYhl4ZnAvlj2njl1Zp3aak2cct2eqUncRn8vHv7l2y8wBZ3r7rHlEZGdC_8z6X3TGW1Cst1Xk4k-2in1kQj5dLz6Z1i\
            2p6_9vFZGpE_9r53_1j1OWXdli2h_Yjr2rlWh1qnpz2ijaz1ilei1s-aZ1kqlS-omKigyCqWrBmtZ7-W_5gX-3eYe1jv7n_j1zvq\
            1f_X2Xpf1Yr4enUZtTqEeKiJi2j8fEnHXB_8z3_2Nk1q1m2AITh1\
            """;
    // end of figures

    private static final Standard FOUR_MONTH = interval(4, 21, FOUR_CHECKSUM, FOUR_FIGURES);

    // figures: who_velocity_lms SIX indicator=weight interval_months=6
    private static final String SIX_CHECKSUM = "10dcc01f882e9c4dfe79426a193d2aea2653fab151b33f52fe912719c8dbab5d";

    private static final String SIX_FIGURES = """
            obApxAq6W8u8W8i5i22b1H2HX1f1h1Z1LDipyW-2ziyZh3homb2a-rm4awdn3i-_w1alXy1scfTWsYGyXzDujWHqaWEcsh5wwd4a\
            iu2onY2ZkLtqG-aI-pUx-QfCh6a3c9u6r6vItOlMbJZFxAh7t4_118ji2id4m8W4OBX9dDxBfBhCZCt8z4Rc2u3W4W2kseis2jly\
            aY3upXKolXZ2qaug2atiy1wXgi1upgVYgmOsygJYnqDW_y8kic4mvf1id8tYDrro1vae2hmToaVXoSqAwGYCb2zIjSdNnFf9d5n2\
            Da1W2a2-1Q\
            """;
    // end of figures

    private static final Standard SIX_MONTH = interval(6, 19, SIX_CHECKSUM, SIX_FIGURES);

    private WeightVelocity() {}

    /** The table of an interval in months, or null where WHO publishes none. */
    static @Nullable Standard of(int months) {
        return switch (months) {
            case 1 -> ONE_MONTH;
            case 2 -> TWO_MONTH;
            case 3 -> THREE_MONTH;
            case 4 -> FOUR_MONTH;
            case 6 -> SIX_MONTH;
            default -> null;
        };
    }

    private static Standard interval(int months, int rows, String checksum, String figures) {
        return Standard.velocity("weight", months, rows, checksum, figures);
    }
}

package id.tumbuh.growth.status;

import java.util.List;

/**
 * The cut-offs of one index: below each lower limit the class beside it, above each upper limit likewise, between them
 * the normal one. A z on a limit belongs to the better class, as the regulation's ≥ and ≤ signs say.
 */
enum CutOffs {
    /** BB/U, 0–60 months. */
    WEIGHT_FOR_AGE(
            Status.BBU_NORMAL,
            below(-3, Status.BBU_SANGAT_KURANG),
            below(-2, Status.BBU_KURANG),
            above(1, Status.BBU_RISIKO_LEBIH)),
    /** PB/U and TB/U, 0–60 months. Only above +3 is "tinggi". */
    LENGTH_FOR_AGE(
            Status.TBU_NORMAL,
            below(-3, Status.TBU_SANGAT_PENDEK),
            below(-2, Status.TBU_PENDEK),
            above(3, Status.TBU_TINGGI)),
    /** BB/PB and BB/TB, 0–60 months. */
    WEIGHT_FOR_LENGTH(
            Status.BBTB_GIZI_BAIK,
            below(-3, Status.BBTB_GIZI_BURUK),
            below(-2, Status.BBTB_GIZI_KURANG),
            above(3, Status.BBTB_OBESITAS),
            above(2, Status.BBTB_GIZI_LEBIH),
            above(1, Status.BBTB_RISIKO_LEBIH)),
    /** IMT/U, 0–60 months. */
    BMI_FOR_AGE(
            Status.IMTU_GIZI_BAIK,
            below(-3, Status.IMTU_GIZI_BURUK),
            below(-2, Status.IMTU_GIZI_KURANG),
            above(3, Status.IMTU_OBESITAS),
            above(2, Status.IMTU_GIZI_LEBIH),
            above(1, Status.IMTU_RISIKO_LEBIH)),
    /** IMT/U, 5–18 years. */
    SCHOOL_BMI_FOR_AGE(
            Status.IMTU_GIZI_BAIK,
            below(-3, Status.IMTU_GIZI_BURUK),
            below(-2, Status.IMTU_GIZI_KURANG),
            above(2, Status.IMTU_OBESITAS),
            above(1, Status.IMTU_GIZI_LEBIH)),
    /** LK/U (domain notes 1.4). */
    HEAD_FOR_AGE(Status.LK_NORMAL, below(-2, Status.LK_MIKROSEFALI), above(2, Status.LK_MAKROSEFALI)),
    /** LiLA in centimetres, 6–59 months (domain notes 1.4). */
    ARM_CM(Status.LILA_NORMAL, below(11.5, Status.LILA_GIZI_BURUK), below(12.5, Status.LILA_GIZI_KURANG));

    private record Limit(double value, boolean upper, Status beyond) {
        boolean passedBy(double measured) {
            return upper ? measured > value : measured < value;
        }
    }

    private final Status normal;
    /** The outer ones before the inner ones. */
    private final List<Limit> limits;

    CutOffs(Status normal, Limit... limits) {
        this.normal = normal;
        this.limits = List.of(limits);
    }

    Status classify(double value) {
        for (Limit limit : limits) {
            if (limit.passedBy(value)) {
                return limit.beyond();
            }
        }
        return normal;
    }

    private static Limit below(double value, Status beyond) {
        return new Limit(value, false, beyond);
    }

    private static Limit above(double value, Status beyond) {
        return new Limit(value, true, beyond);
    }
}

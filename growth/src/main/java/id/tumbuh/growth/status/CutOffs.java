package id.tumbuh.growth.status;

import java.util.List;

/**
 * The cut-offs of one index: below each lower limit the class beside it, above each upper limit likewise, between them
 * the normal one. A z on a limit belongs to the better class, as the regulation's ≥ and ≤ signs say.
 */
enum CutOffs {
    /** BB/U, 0–60 months. */
    WEIGHT_FOR_AGE(
            List.of(new Limit(-3, Status.BBU_SANGAT_KURANG), new Limit(-2, Status.BBU_KURANG)),
            Status.BBU_NORMAL,
            List.of(new Limit(1, Status.BBU_RISIKO_LEBIH))),
    /** PB/U and TB/U, 0–60 months. Only above +3 is "tinggi". */
    LENGTH_FOR_AGE(
            List.of(new Limit(-3, Status.TBU_SANGAT_PENDEK), new Limit(-2, Status.TBU_PENDEK)),
            Status.TBU_NORMAL,
            List.of(new Limit(3, Status.TBU_TINGGI))),
    /** BB/PB and BB/TB, 0–60 months. */
    WEIGHT_FOR_LENGTH(
            List.of(new Limit(-3, Status.BBTB_GIZI_BURUK), new Limit(-2, Status.BBTB_GIZI_KURANG)),
            Status.BBTB_GIZI_BAIK,
            List.of(
                    new Limit(3, Status.BBTB_OBESITAS),
                    new Limit(2, Status.BBTB_GIZI_LEBIH),
                    new Limit(1, Status.BBTB_RISIKO_LEBIH))),
    /** IMT/U, 0–60 months. */
    BMI_FOR_AGE(
            List.of(new Limit(-3, Status.IMTU_GIZI_BURUK), new Limit(-2, Status.IMTU_GIZI_KURANG)),
            Status.IMTU_GIZI_BAIK,
            List.of(
                    new Limit(3, Status.IMTU_OBESITAS),
                    new Limit(2, Status.IMTU_GIZI_LEBIH),
                    new Limit(1, Status.IMTU_RISIKO_LEBIH))),
    /** IMT/U, 5–18 years. */
    SCHOOL_BMI_FOR_AGE(
            List.of(new Limit(-3, Status.IMTU_GIZI_BURUK), new Limit(-2, Status.IMTU_GIZI_KURANG)),
            Status.IMTU_GIZI_BAIK,
            List.of(new Limit(2, Status.IMTU_OBESITAS), new Limit(1, Status.IMTU_GIZI_LEBIH))),
    /** LK/U (domain notes 1.4). */
    HEAD_FOR_AGE(
            List.of(new Limit(-2, Status.LK_MIKROSEFALI)),
            Status.LK_NORMAL,
            List.of(new Limit(2, Status.LK_MAKROSEFALI))),
    /** LiLA in centimetres, 6–59 months (domain notes 1.4). */
    ARM_CM(
            List.of(new Limit(11.5, Status.LILA_GIZI_BURUK), new Limit(12.5, Status.LILA_GIZI_KURANG)),
            Status.LILA_NORMAL,
            List.of());

    private record Limit(double value, Status beyond) {}

    private final List<Limit> lower;
    private final Status normal;
    private final List<Limit> upper;

    CutOffs(List<Limit> lower, Status normal, List<Limit> upper) {
        this.lower = lower;
        this.normal = normal;
        this.upper = upper;
    }

    Status classify(double value) {
        for (Limit limit : lower) {
            if (value < limit.value()) {
                return limit.beyond();
            }
        }
        for (Limit limit : upper) {
            if (value > limit.value()) {
                return limit.beyond();
            }
        }
        return normal;
    }
}

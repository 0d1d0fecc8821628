package id.tumbuh.growth.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.growth.Reason;
import id.tumbuh.growth.Score;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every class of Permenkes 2/2020 on its limit and a hundredth to each side (domain notes 1.2 to 1.4). */
final class NutritionStatusTest {
    private static final Score NONE = new Score.NotComputable(Reason.NOT_MEASURED);
    private static final Score FLAGGED = new Score.Value(-7, -7, true);

    @Test
    void weightForAge() {
        Function<Score, @Nullable Status> index = NutritionStatus::weightForAge;
        limit(index, -3, Status.BBU_SANGAT_KURANG, Status.BBU_KURANG, Status.BBU_KURANG);
        limit(index, -2, Status.BBU_KURANG, Status.BBU_NORMAL, Status.BBU_NORMAL);
        limit(index, 1, Status.BBU_NORMAL, Status.BBU_NORMAL, Status.BBU_RISIKO_LEBIH);
        limit(index, 3, Status.BBU_RISIKO_LEBIH, Status.BBU_RISIKO_LEBIH, Status.BBU_RISIKO_LEBIH);
        theNormalOneAtTheMedian(index, Status.BBU_NORMAL);
    }

    @Test
    void lengthForAge() {
        Function<Score, @Nullable Status> index = NutritionStatus::lengthForAge;
        limit(index, -3, Status.TBU_SANGAT_PENDEK, Status.TBU_PENDEK, Status.TBU_PENDEK);
        limit(index, -2, Status.TBU_PENDEK, Status.TBU_NORMAL, Status.TBU_NORMAL);
        limit(index, 1, Status.TBU_NORMAL, Status.TBU_NORMAL, Status.TBU_NORMAL);
        limit(index, 2, Status.TBU_NORMAL, Status.TBU_NORMAL, Status.TBU_NORMAL);
        limit(index, 3, Status.TBU_NORMAL, Status.TBU_NORMAL, Status.TBU_TINGGI);
        theNormalOneAtTheMedian(index, Status.TBU_NORMAL);
    }

    @Test
    void lengthForAgeOfTwoAndAHalfIsNormalAndNotTall() {
        assertEquals(Status.TBU_NORMAL, NutritionStatus.lengthForAge(score(2.5)));
    }

    @Test
    void weightForLength() {
        Function<Score, @Nullable Status> index = score -> NutritionStatus.weightForLength(score, false);
        limit(index, -3, Status.BBTB_GIZI_BURUK, Status.BBTB_GIZI_KURANG, Status.BBTB_GIZI_KURANG);
        limit(index, -2, Status.BBTB_GIZI_KURANG, Status.BBTB_GIZI_BAIK, Status.BBTB_GIZI_BAIK);
        limit(index, 1, Status.BBTB_GIZI_BAIK, Status.BBTB_GIZI_BAIK, Status.BBTB_RISIKO_LEBIH);
        limit(index, 2, Status.BBTB_RISIKO_LEBIH, Status.BBTB_RISIKO_LEBIH, Status.BBTB_GIZI_LEBIH);
        limit(index, 3, Status.BBTB_GIZI_LEBIH, Status.BBTB_GIZI_LEBIH, Status.BBTB_OBESITAS);
        theNormalOneAtTheMedian(index, Status.BBTB_GIZI_BAIK);
    }

    @Test
    void bmiForAgeBelowFive() {
        Function<Score, @Nullable Status> index = score -> NutritionStatus.bmiForAge(score, false);
        limit(index, -3, Status.IMTU_GIZI_BURUK, Status.IMTU_GIZI_KURANG, Status.IMTU_GIZI_KURANG);
        limit(index, -2, Status.IMTU_GIZI_KURANG, Status.IMTU_GIZI_BAIK, Status.IMTU_GIZI_BAIK);
        limit(index, 1, Status.IMTU_GIZI_BAIK, Status.IMTU_GIZI_BAIK, Status.IMTU_RISIKO_LEBIH);
        limit(index, 2, Status.IMTU_RISIKO_LEBIH, Status.IMTU_RISIKO_LEBIH, Status.IMTU_GIZI_LEBIH);
        limit(index, 3, Status.IMTU_GIZI_LEBIH, Status.IMTU_GIZI_LEBIH, Status.IMTU_OBESITAS);
        theNormalOneAtTheMedian(index, Status.IMTU_GIZI_BAIK);
    }

    @Test
    void bmiForAgeFromFiveHasNoRiskClassAndIsObeseAboveTwo() {
        Function<Score, @Nullable Status> index = score -> NutritionStatus.schoolBmiForAge(score, false);
        limit(index, -3, Status.IMTU_GIZI_BURUK, Status.IMTU_GIZI_KURANG, Status.IMTU_GIZI_KURANG);
        limit(index, -2, Status.IMTU_GIZI_KURANG, Status.IMTU_GIZI_BAIK, Status.IMTU_GIZI_BAIK);
        limit(index, 1, Status.IMTU_GIZI_BAIK, Status.IMTU_GIZI_BAIK, Status.IMTU_GIZI_LEBIH);
        limit(index, 2, Status.IMTU_GIZI_LEBIH, Status.IMTU_GIZI_LEBIH, Status.IMTU_OBESITAS);
        limit(index, 3, Status.IMTU_OBESITAS, Status.IMTU_OBESITAS, Status.IMTU_OBESITAS);
        theNormalOneAtTheMedian(index, Status.IMTU_GIZI_BAIK);
    }

    @Test
    void headForAge() {
        Function<Score, @Nullable Status> index = NutritionStatus::headForAge;
        limit(index, -3, Status.LK_MIKROSEFALI, Status.LK_MIKROSEFALI, Status.LK_MIKROSEFALI);
        limit(index, -2, Status.LK_MIKROSEFALI, Status.LK_NORMAL, Status.LK_NORMAL);
        limit(index, 2, Status.LK_NORMAL, Status.LK_NORMAL, Status.LK_MAKROSEFALI);
        theNormalOneAtTheMedian(index, Status.LK_NORMAL);
    }

    @Test
    void theRoundedZDecidesAsTheMinistryDoes() {
        assertEquals(Status.BBU_NORMAL, NutritionStatus.weightForAge(new Score.Value(-2.0049, -2.0, false)));
    }

    @Test
    void oedemaIsGiziBurukWhateverTheZ() {
        for (Score score : List.of(score(0), score(2.5), FLAGGED, NONE)) {
            assertEquals(Status.BBTB_GIZI_BURUK, NutritionStatus.weightForLength(score, true));
            assertEquals(Status.IMTU_GIZI_BURUK, NutritionStatus.bmiForAge(score, true));
            assertEquals(Status.IMTU_GIZI_BURUK, NutritionStatus.schoolBmiForAge(score, true));
        }
    }

    private static void limit(
            Function<Score, @Nullable Status> index, double limit, Status below, Status on, Status above) {
        assertEquals(below, index.apply(score(limit - 0.01)), "below " + limit);
        assertEquals(on, index.apply(score(limit)), "on " + limit);
        assertEquals(above, index.apply(score(limit + 0.01)), "above " + limit);
        assertEquals(Status.PERIKSA_ULANG, index.apply(new Score.Value(limit, limit, true)));
        assertEquals(Status.PERIKSA_ULANG, index.apply(FLAGGED));
        assertNull(index.apply(NONE));
    }

    private static void theNormalOneAtTheMedian(Function<Score, @Nullable Status> index, Status normal) {
        assertEquals(normal, index.apply(score(0)));
    }

    private static Score score(double z) {
        return new Score.Value(z, z, false);
    }
}

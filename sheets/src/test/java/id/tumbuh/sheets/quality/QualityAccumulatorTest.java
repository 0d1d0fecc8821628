package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class QualityAccumulatorTest {
    private final QualityAccumulator quality = new QualityAccumulator();

    @Test
    void checksComeInTheOrderOfTheCard() {
        List<QualityResult> results = quality.results();

        assertEquals(8 + 5 * Index.values().length, results.size());
        assertEquals(Check.PLAUSIBILITY, results.get(0).check());
        assertEquals(Subject.MUAC, results.get(3).subject());
        assertEquals(Check.SEX_RATIO, results.get(7).check());
        assertEquals(Subject.HEIGHT_FOR_AGE, results.get(8).subject());
    }

    @Test
    void anEmptyFileIsNotJudged() {
        for (QualityResult result : quality.results()) {
            assertEquals(QualityClass.NOT_ENOUGH_DATA, result.quality());
        }
    }

    @Test
    void aSoundSurveyHasNoPoints() {
        addSoundChildren(quality, 1);

        assertEquals(0, quality.plausibility().value());
        assertEquals(QualityClass.EXCELLENT, quality.plausibility().quality());
        assertEquals(Reading.PLAUSIBLE, quality.plausibility().reading());
    }

    /**
     * Rounded heights (10), girls missing (10), and a normal curve of 1.3 cut at ±3 as SMART cuts it: spread 1.212 (20)
     * and excess kurtosis −0.47 (3), by the closed forms of the truncated normal.
     */
    @Test
    void faultsAddTheirPoints() {
        addSoundChildren(quality, 1.3);
        for (int count = 0; count < 1000; count++) {
            quality.height(80);
            quality.sex(1);
        }

        assertEquals(43, quality.plausibility().value());
        assertEquals(QualityClass.PROBLEMATIC, quality.plausibility().quality());
        assertEquals(Reading.DOUBTFUL, quality.plausibility().reading());
    }

    @Test
    void aScoreNeedsEveryCheck() {
        addSoundChildren(quality, 1);
        QualityAccumulator withoutAges = new QualityAccumulator();
        for (int place = 0; place < 1000; place++) {
            withoutAges.weight(place / 10.0);
            withoutAges.height(place / 10.0);
            withoutAges.sex(1 + place % 2);
            withoutAges.z(Index.WEIGHT_FOR_HEIGHT, normal((place + 0.5) / 1000));
        }

        assertEquals(QualityClass.NOT_ENOUGH_DATA, withoutAges.plausibility().quality());
        assertEquals(Double.NaN, withoutAges.plausibility().value());
        withoutAges.addAll(quality);
        assertEquals(QualityClass.EXCELLENT, withoutAges.plausibility().quality());
    }

    @Test
    void halvesJoin() {
        addSoundChildren(quality, 1.3);
        QualityAccumulator joined = new QualityAccumulator();
        joined.addAll(quality);

        assertEquals(quality.results().toString(), joined.results().toString());
    }

    /** 60 × 20 children: every month, digit and sex alike; weight for height at the quantiles of the normal curve. */
    private static void addSoundChildren(QualityAccumulator quality, double stretch) {
        int children = 1200;
        for (int place = 0; place < children; place++) {
            quality.weight(5 + place % 100 / 10.0);
            quality.height(60 + place % 100 / 10.0);
            quality.ageInDays((place % 60 + 0.5) * 30.4375);
            quality.sex(1 + place % 2);
            double z = Math.rint(100 * stretch * normal((place + 0.5) / children)) / 100;
            quality.z(Index.WEIGHT_FOR_HEIGHT, z);
        }
    }

    /** Quantile of the normal curve. */
    private static double normal(double share) {
        return Math.sqrt(2) * Erf.erfInv(2 * share - 1);
    }
}

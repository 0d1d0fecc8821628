package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected probabilities: the same tests in Python, see {@link SignificanceTest}. */
class SexQualityTest {
    @Test
    void nearlyAsManyBoysAsGirlsIsBalanced() {
        QualityResult result = counted(new SexQuality(), 60, 50);

        assertEquals(1.2, result.value());
        assertEquals(0.39082823085199, result.probability(), 1e-12);
        assertEquals(QualityClass.EXCELLENT, result.quality());
        assertEquals(Reading.SEXES_BALANCED, result.reading());
    }

    @Test
    void aSurplusIsNamedByItsSide() {
        QualityResult boys = counted(new SexQuality(), 300, 250);
        assertEquals(4.3654545454545, boys.statistic(), 1e-12);
        assertEquals(0.036674697606705, boys.probability(), 1e-12);
        assertEquals(QualityClass.ACCEPTABLE, boys.quality());
        assertEquals(Reading.MORE_BOYS, boys.reading());
        assertEquals(Reading.MORE_GIRLS, counted(new SexQuality(), 250, 300).reading());
    }

    @Test
    void aCensusRatioMovesTheExpectation() {
        QualityResult result = counted(new SexQuality(1.2), 300, 250);

        assertEquals(0, result.statistic(), 1e-12);
        assertEquals(QualityClass.EXCELLENT, result.quality());
    }

    @Test
    void fiftyIsEnoughAndFortyNineIsNot() {
        assertEquals(QualityClass.EXCELLENT, counted(new SexQuality(), 30, 20).quality());
        assertEquals(
                QualityClass.NOT_ENOUGH_DATA, counted(new SexQuality(), 30, 19).quality());
        assertEquals(
                QualityClass.NOT_ENOUGH_DATA, counted(new SexQuality(), 0, 0).quality());
    }

    private static QualityResult counted(SexQuality sexes, int boys, int girls) {
        for (int count = 0; count < boys; count++) {
            sexes.add(1);
        }
        for (int count = 0; count < girls; count++) {
            sexes.add(2);
        }
        sexes.add(0);
        return sexes.result();
    }
}

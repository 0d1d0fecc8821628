package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected probabilities: the same tests in Python, see {@link SignificanceTest}. */
class AgeQualityTest {
    private final AgeQuality ages = new AgeQuality();

    @Test
    void agesOfEveryMonthAreEven() {
        addMonths(0, 59, 1);

        QualityResult years = ages.results().get(0);
        assertEquals(0, years.value());
        assertEquals(60, years.count());
        assertEquals(QualityClass.EXCELLENT, years.quality());
        assertEquals(Reading.AGES_EVEN, years.reading());
    }

    /** 1 a month and 20 more at each of 12, 24, 36, 48: 85 of 140 in one of 12 classes; χ² = 85²·12/140 + 11·5²·12/140 − 140. */
    @Test
    void wholeYearsAreHeaped() {
        addMonths(0, 59, 1);
        for (int year = 12; year <= 48; year += 12) {
            addMonths(year, year, 20);
        }

        QualityResult years = ages.results().get(0);
        double chiSquare = 85.0 * 85 * 12 / 140 + 11 * 25.0 * 12 / 140 - 140;
        assertEquals(chiSquare, years.statistic(), 1e-9);
        assertEquals(57.14, years.value());
        assertEquals(QualityClass.PROBLEMATIC, years.quality());
        assertEquals(Reading.AGES_HEAPED, years.reading());
        assertEquals(QualityClass.PROBLEMATIC, ages.results().get(1).quality());
    }

    /** Twelve classes want 60 ages; six want 50. */
    @Test
    void fiftyNineAgesAreEnoughForHalfYearsOnly() {
        addMonths(1, 59, 1);

        assertEquals(QualityClass.NOT_ENOUGH_DATA, ages.results().get(0).quality());
        assertEquals(QualityClass.EXCELLENT, ages.results().get(1).quality());
    }

    @Test
    void ratioTakesMonths6To29Over30To59() {
        addMonths(5, 5, 100);
        addMonths(6, 6, 100);
        addMonths(29, 29, 100);
        addMonths(30, 30, 125);
        addMonths(59, 59, 125);
        addMonths(60, 60, 100);
        ages.add(Double.NaN);
        ages.add(-1);

        QualityResult ratio = ages.ratio();
        assertEquals(450, ratio.count());
        assertEquals(0.8, ratio.value());
        assertEquals(0.35027614379085, ratio.statistic(), 1e-12);
        assertEquals(0.55395685338999, ratio.probability(), 1e-12);
        assertEquals(QualityClass.EXCELLENT, ratio.quality());
        assertEquals(Reading.AGES_BALANCED, ratio.reading());
    }

    @Test
    void tooManyYoungerChildrenAreNamed() {
        addMonths(12, 12, 260);
        addMonths(40, 40, 190);

        QualityResult ratio = ages.ratio();
        assertEquals(24.891191176471, ratio.statistic(), 1e-9);
        assertEquals(6.0658964102327e-07, ratio.probability(), 1e-14);
        assertEquals(QualityClass.PROBLEMATIC, ratio.quality());
        assertEquals(Reading.MORE_YOUNGER_CHILDREN, ratio.reading());
    }

    @Test
    void tooManyOlderChildrenAreNamed() {
        addMonths(12, 12, 20);
        addMonths(40, 40, 80);

        assertEquals(Reading.MORE_OLDER_CHILDREN, ages.ratio().reading());
    }

    private void addMonths(int from, int to, int times) {
        for (int month = from; month <= to; month++) {
            for (int count = 0; count < times; count++) {
                ages.add(Math.ceil(month * 30.4375));
            }
        }
    }
}

package id.tumbuh.sheets.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The 4,744 children of the synthetic survey up to day 1826. Mean, standard deviation and shares: WHO's {@code
 * anthro_prevalence}, row All; the rest: the same definitions in Python (k-statistics, chi-square by recurrence).
 */
class SyntheticSurveyQualityTest {
    private final QualityAccumulator quality = new QualityAccumulator();

    SyntheticSurveyQualityTest() {
        var stream = Objects.requireNonNull(
                getClass().getResourceAsStream("/id/tumbuh/sheets/survey/synthetic_survey_z.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String[] row) {
        double age = number(row[1]);
        if (age > 1826) {
            return;
        }
        quality.sex(Integer.parseInt(row[0]));
        quality.ageInDays(age);
        quality.z(Index.HEIGHT_FOR_AGE, number(row[3]));
        quality.z(Index.WEIGHT_FOR_HEIGHT, number(row[6]));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    @Test
    void momentsAndSharesEqualWhoAnthro() {
        CentiHistogram height = quality.scores(Index.HEIGHT_FOR_AGE).withoutWhoFlags();
        assertEquals(4602, height.count());
        assertEquals(-1.1907257714037, height.moments().mean(), 1e-12);
        assertEquals(1.2661227453647, height.moments().standardDeviation(), 1e-12);
        assertEquals(0.26249456757931, height.shareBelow(-2), 1e-12);
        assertEquals(0.0067362016514559, height.shareAbove(2), 1e-12);

        CentiHistogram weight = quality.scores(Index.WEIGHT_FOR_HEIGHT).withoutWhoFlags();
        assertEquals(-0.18732190560997, weight.moments().mean(), 1e-12);
        assertEquals(1.2975127776891, weight.moments().standardDeviation(), 1e-12);
        assertEquals(-0.21, weight.percentile(0.5));
        assertEquals(-2.32, weight.percentile(0.05));
    }

    @Test
    void shapeOfHeightForAge() {
        ZQuality height = quality.scores(Index.HEIGHT_FOR_AGE);
        assertEquals(1.5645371577575, height.smartFlags().value(), 1e-12);
        assertEquals(1.1975886380109, height.spread().value(), 1e-12);
        assertEquals(QualityClass.ACCEPTABLE, height.spread().quality());
        assertShape(-0.031656337445745, -0.87011745293775, 0.3842362207646, height.skewness());
        assertShape(-0.44792889961139, -6.1573239351861, 7.3984420851767e-10, height.kurtosis());
    }

    private static void assertShape(double value, double deviate, double probability, QualityResult found) {
        assertEquals(value, found.value(), 1e-10);
        assertEquals(deviate, found.statistic(), 1e-8);
        assertEquals(probability, found.probability(), 1e-12);
        assertEquals(4530, found.count());
    }

    @Test
    void agesAndSexes() {
        List<QualityResult> results = quality.results();
        assertTested(4719, 1.25, 8.1582962492057, 0.69905761648342, results.get(4));
        assertTested(4719, 0.8, 1.5098537825806, 0.91192989699954, results.get(5));
        assertTested(4243, 1920.0 / 2323, 0.79733834966935, 0.3718903525266, results.get(6));
        assertTested(4744, 2374.0 / 2370, 0.0018971332209106, 0.96525825131908, results.get(7));
    }

    private static void assertTested(
            long count, double value, double statistic, double probability, QualityResult found) {
        assertEquals(count, found.count());
        assertEquals(value, found.value(), 1e-12);
        assertEquals(statistic, found.statistic(), 1e-9);
        assertEquals(probability, found.probability(), 1e-10);
        assertEquals(QualityClass.EXCELLENT, found.quality());
    }
}

package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All z-scores and flags of WHO's own program, both faces of the engine. */
final class AnthroVectorsTest {
    private static final Map<Indicator, String> SUFFIX = Map.of(
            Indicator.LENGTH_FOR_AGE, "len",
            Indicator.WEIGHT_FOR_AGE, "wei",
            Indicator.WEIGHT_FOR_LENGTH, "wfl",
            Indicator.BMI_FOR_AGE, "bmi",
            Indicator.HEAD_FOR_AGE, "hc",
            Indicator.ARM_FOR_AGE, "ac",
            Indicator.TRICEPS_FOR_AGE, "ts",
            Indicator.SUBSCAPULAR_FOR_AGE, "ss");

    private final Vectors vectors = Vectors.read("anthro.csv");

    @Test
    void everyZAndFlagOfTheColumnsEqualsTheExpectedOne() {
        Columns in = columns();
        Scored out = new Scored(vectors.size());
        Batch.score(in, out, 0, vectors.size());
        List<String> different = new ArrayList<>();
        for (int row = 0; row < vectors.size(); row++) {
            for (Indicator indicator : Indicator.values()) {
                compare(row, indicator, out.of(indicator)[row], different);
            }
            assertEquals(vectors.number(row, "clenhei"), out.correctedCm[row]);
            assertEquals(vectors.number(row, "cbmi"), out.bmi[row], 1e-9);
        }
        assertEquals(List.of(), different);
        assertEquals(9_325, vectors.size());
    }

    @Test
    void everyScoreOfOneChildEqualsTheColumns() {
        Columns in = columns();
        Scored out = new Scored(vectors.size());
        Batch.score(in, out, 0, vectors.size());
        for (int row = 0; row < vectors.size(); row++) {
            ChildScores child = child(row);
            for (Indicator indicator : Indicator.values()) {
                assertEquals(out.of(indicator)[row], z(child.of(indicator)), 0, "row " + row + " " + indicator);
            }
            assertEquals(out.schoolHeight[row], z(child.schoolHeight()), 0);
            assertEquals(out.schoolWeight[row], z(child.schoolWeight()), 0);
            assertEquals(out.schoolBmi[row], z(child.schoolBmi()), 0);
        }
    }

    @Test
    void exactScoresAgreeToTenDigits() {
        Vectors exact = Vectors.read("anthro-exact.csv");
        for (int line = 0; line < exact.size(); line++) {
            ChildScores child = child((int) exact.number(line, "row"));
            for (Indicator indicator : Indicator.values()) {
                double expected = exact.number(line, "z" + SUFFIX.get(indicator) + "_unrounded");
                if (child.of(indicator) instanceof Score.Value value && Double.isFinite(expected)) {
                    assertEquals(expected, value.exact(), 1e-9 * Math.max(1, Math.abs(expected)));
                }
            }
        }
        assertEquals(467, exact.size());
    }

    private void compare(int row, Indicator indicator, double z, List<String> different) {
        String suffix = SUFFIX.get(indicator);
        double expected = vectors.number(row, "z" + suffix);
        String flag = Double.isNaN(z)
                ? ""
                : new ChildScores(null, null, NOTHING).standard(indicator).flags(z) ? "1" : "0";
        if (Double.compare(expected, z) != 0 || !flag.equals(vectors.text(row, "f" + suffix))) {
            different.add("row " + row + " " + indicator + ": " + z + " instead of " + expected);
        }
    }

    private static final Measures NOTHING = new Measures(null, null, null, null, null, null, null, false);

    private Columns columns() {
        Columns in = new Columns(vectors.size());
        for (int row = 0; row < vectors.size(); row++) {
            double days = vectors.number(row, "age");
            in.sex[row] = vectors.sex(row);
            in.months[row] = days / Age.DAYS_IN_MONTH;
            in.days[row] = Double.isNaN(days) ? 0 : Age.ofDays(days).days();
            in.weightKg[row] = vectors.number(row, "weight");
            in.lengthCm[row] = vectors.number(row, "lenhei");
            in.position[row] = vectors.position(row);
            in.headCm[row] = vectors.number(row, "headc");
            in.armCm[row] = vectors.number(row, "armc");
            in.tricepsMm[row] = vectors.number(row, "triskin");
            in.subscapularMm[row] = vectors.number(row, "subskin");
            in.oedema[row] = vectors.oedema(row);
        }
        return in;
    }

    private ChildScores child(int row) {
        double days = vectors.number(row, "age");
        Sex sex = switch (vectors.sex(row)) {
            case Columns.MALE -> Sex.MALE;
            case Columns.FEMALE -> Sex.FEMALE;
            default -> null;
        };
        Position position = vectors.position(row) == Columns.NOT_NOTED
                ? null
                : vectors.position(row) == Columns.LYING ? Position.LYING : Position.STANDING;
        Measures measures = new Measures(
                measured(row, "weight"),
                measured(row, "lenhei"),
                position,
                measured(row, "headc"),
                measured(row, "armc"),
                measured(row, "triskin"),
                measured(row, "subskin"),
                vectors.oedema(row));
        return new ChildScores(sex, Double.isNaN(days) ? null : Age.ofDays(days), measures);
    }

    private @Nullable Double measured(int row, String column) {
        double value = vectors.number(row, column);
        return Double.isNaN(value) ? null : value;
    }

    private static double z(Score score) {
        return score instanceof Score.Value value ? value.z() : Double.NaN;
    }
}

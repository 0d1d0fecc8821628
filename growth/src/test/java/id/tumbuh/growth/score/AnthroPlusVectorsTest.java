package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.standard.Standard;
import id.tumbuh.growth.standard.Standards;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All z-scores and flags of WHO's program for 5 to 19 years. */
final class AnthroPlusVectorsTest {
    private final Vectors vectors = Vectors.read("anthroplus.csv");

    @Test
    void everyZAndFlagEqualsTheExpectedOne() {
        Columns in = columns();
        Scored out = new Scored(vectors.size());
        Batch.score(in, out, 0, vectors.size());
        List<String> different = new ArrayList<>();
        for (int row = 0; row < vectors.size(); row++) {
            compare(row, "hfa", Standards.SCHOOL_HEIGHT_FOR_AGE, out.schoolHeight[row], different);
            compare(row, "wfa", Standards.SCHOOL_WEIGHT_FOR_AGE, out.schoolWeight[row], different);
            compare(row, "bfa", Standards.SCHOOL_BMI_FOR_AGE, out.schoolBmi[row], different);
        }
        assertEquals(List.of(), different);
        assertEquals(2_400, vectors.size());
    }

    private void compare(int row, String suffix, Standard standard, double z, List<String> different) {
        double expected = vectors.number(row, "z" + suffix);
        String flag = Double.isNaN(z) ? "" : standard.flags(z) ? "1" : "0";
        if (Double.compare(expected, z) != 0 || !flag.equals(vectors.text(row, "f" + suffix))) {
            different.add("row " + row + " " + suffix + ": " + z + " instead of " + expected);
        }
    }

    private Columns columns() {
        Columns in = new Columns(vectors.size());
        for (int row = 0; row < vectors.size(); row++) {
            double months = vectors.number(row, "age_in_months");
            in.sex[row] = vectors.sex(row);
            in.months[row] = months;
            in.days[row] = Double.isNaN(months) ? 0 : Age.ofMonths(months).days();
            in.weightKg[row] = vectors.number(row, "weight_in_kg");
            in.lengthCm[row] = vectors.number(row, "height_in_cm");
            in.headCm[row] = Double.NaN;
            in.armCm[row] = Double.NaN;
            in.tricepsMm[row] = Double.NaN;
            in.subscapularMm[row] = Double.NaN;
            in.oedema[row] = vectors.oedema(row);
        }
        return in;
    }
}

package id.tumbuh.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark measures what it says only if its children are what they are said to be. */
final class MillionRowsTest {
    private static final int FIRST_DAY_OF_ARM = 91;

    @TempDir
    Path folder;

    @Test
    void theSameRowsComeEachTimeOneForEachChild() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        MillionRows.write(one, 1_000);
        MillionRows.write(other, 1_000);
        List<String> lines = Files.readAllLines(one);
        assertEquals(lines, Files.readAllLines(other));
        assertEquals(1 + 1_000, lines.size());
        assertEquals(11, lines.get(1_000).split(",", -1).length);
    }

    @Test
    void everyChildHasTwelveVisits() throws IOException {
        Path file = folder.resolve("visits.csv");
        MillionVisits.write(file, 30);
        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + 30 * MillionVisits.MONTHS, lines.size());
        assertEquals(
                12, lines.stream().filter(line -> line.contains(",ANAK 7,")).count());
    }

    @Test
    void everyChildOfTheBatchHasItsScores() {
        Columns children = ManyChildren.of(2_000, 1);
        Scored scored = new Scored(children.rows());
        Batch.score(children, scored, 0, children.rows());
        for (int row = 0; row < children.rows(); row++) {
            assertFalse(Double.isNaN(scored.weightForAge[row]));
            assertFalse(Double.isNaN(scored.lengthForAge[row]));
            assertFalse(Double.isNaN(scored.bmiForAge[row]));
            assertFalse(Double.isNaN(scored.headForAge[row]));
            assertEquals(children.days[row] < FIRST_DAY_OF_ARM, Double.isNaN(scored.armForAge[row]));
            assertEquals(children.days[row] < FIRST_DAY_OF_ARM, Double.isNaN(scored.subscapularForAge[row]));
        }
    }
}

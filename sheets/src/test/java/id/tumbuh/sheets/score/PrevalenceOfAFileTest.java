package id.tumbuh.sheets.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.report.ReportData;
import id.tumbuh.sheets.survey.GroupPrevalence;
import id.tumbuh.sheets.survey.PrevalenceTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * From measurements to prevalence: 4,800 made-up children scored by the command's own run, against the figures of WHO's
 * {@code anthro_prevalence} 1.1.0.9000 on R 4.2.2 without weights and clusters.
 */
final class PrevalenceOfAFileTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "id", "tumbuh", "sheets");
    private static final double TOLERANCE = 1e-7;

    @Test
    void everyFigureEqualsWhoAnthro() throws IOException {
        ReportData data = scored(RESOURCES.resolve(Path.of("score", "synthetic_survey.csv")));
        Map<String, String[]> expected = expected();

        assertEquals(4_800, data.counts().data());
        assertEquals(4_744, data.prevalence().kept());
        List<GroupPrevalence> groups = data.prevalence().groups();
        assertEquals(21, groups.size());
        for (GroupPrevalence group : groups) {
            String[] figures = Objects.requireNonNull(expected.get(group.name()), group.name());
            double[] cells = group.cells();
            for (int cell = 0; cell < cells.length; cell++) {
                String text = figures[cell + 1];
                double figure = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
                assertEquals(
                        figure,
                        cells[cell],
                        TOLERANCE,
                        group.name() + " " + PrevalenceTable.columns().get(cell + 1));
            }
        }
    }

    private static ReportData scored(Path in) {
        ScoreOptions options = new ScoreOptions(in, null, null, null, null, false, RuleSet.CURRENT, Integer.MAX_VALUE);
        return new ScoreRun(options, Progress.SILENT).run(new ByteArrayOutputStream(), data -> {});
    }

    private static Map<String, String[]> expected() throws IOException {
        Map<String, String[]> groups = new HashMap<>();
        Path file = RESOURCES.resolve(Path.of("survey", "synthetic_survey_prev_simple.csv"));
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            groups.put(cells[0], cells);
        }
        return groups;
    }
}

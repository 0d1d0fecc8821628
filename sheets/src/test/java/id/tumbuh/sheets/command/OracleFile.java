package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The expected scores that growth keeps (WHO's own programs on R 4.2.2), as a file to be scored and as what must come out. */
final class OracleFile {
    private static final Path FOLDER =
            Path.of("..", "growth", "src", "test", "resources", "id", "tumbuh", "growth", "score");

    final List<String> names;
    final List<List<String>> rows = new ArrayList<>();
    private final List<String> inputs;

    private OracleFile(String file, List<String> inputs) {
        this.inputs = inputs;
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            names = List.of(lines.get(0).split(",", -1));
            lines.stream().skip(1).forEach(line -> rows.add(List.of(line.split(",", -1))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static OracleFile anthro() {
        List<String> inputs =
                List.of("sex", "age", "weight", "lenhei", "measure", "headc", "armc", "triskin", "subskin", "oedema");
        return new OracleFile("anthro.csv", inputs);
    }

    static OracleFile anthroPlus() {
        return new OracleFile(
                "anthroplus.csv", List.of("sex", "age_in_months", "height_in_cm", "weight_in_kg", "oedema"));
    }

    List<String> inputs() {
        return inputs;
    }

    /** The input cells of a row. */
    List<String> input(int row) {
        return inputs.stream().map(name -> expected(row, name)).toList();
    }

    String expected(int row, String name) {
        return rows.get(row).get(names.indexOf(name));
    }

    /** The input as CSV. */
    String csv(String delimiter, boolean decimalComma) {
        StringBuilder csv = new StringBuilder(String.join(delimiter, inputs)).append('\n');
        for (int row = 0; row < rows.size(); row++) {
            String line = String.join(delimiter, input(row));
            csv.append(decimalComma ? line.replace('.', ',') : line).append('\n');
        }
        return csv.toString();
    }

    /** Every z and flag equals the expected one: as a number, because 0.1 may be written 0.10; an infinite z is blank. */
    void assertScores(Run run, String... suffixes) {
        assertEquals(rows.size(), run.rows());
        List<String> different = new ArrayList<>();
        for (String suffix : suffixes) {
            List<String> scores = run.column("z" + suffix);
            List<String> flags = run.column("f" + suffix);
            for (int row = 0; row < rows.size(); row++) {
                String z = expected(row, "z" + suffix);
                boolean same = (z.isEmpty() || z.endsWith("Inf"))
                        ? scores.get(row).isEmpty()
                        : !scores.get(row).isEmpty() && Double.parseDouble(z) == Double.parseDouble(scores.get(row));
                if (!same || !expected(row, "f" + suffix).equals(flags.get(row))) {
                    different.add("row " + row + " " + suffix + " " + scores.get(row) + " for " + z);
                }
            }
        }
        assertEquals(List.of(), different.subList(0, Math.min(10, different.size())));
    }

    /** A number column equals the expected one. */
    void assertNumbers(Run run, String name, double tolerance) {
        List<String> cells = run.column(name);
        for (int row = 0; row < rows.size(); row++) {
            String expected = expected(row, name);
            if (expected.isEmpty() || expected.endsWith("Inf")) {
                assertEquals("", cells.get(row), name + " of row " + row);
            } else {
                assertEquals(
                        Double.parseDouble(expected),
                        Double.parseDouble(cells.get(row)),
                        tolerance,
                        name + " of " + row);
            }
        }
    }

    /** The input columns stand before all others as they came. */
    void assertInputUnchanged(Run run, boolean decimalComma) {
        assertEquals(inputs, run.header().subList(0, inputs.size()));
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            List<String> came = input(row).stream()
                    .map(cell -> decimalComma ? cell.replace('.', ',') : cell)
                    .toList();
            assertEquals(came, run.row(row).subList(0, inputs.size()), () -> "row " + at);
        }
    }
}

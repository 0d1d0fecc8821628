package id.tumbuh.sheets.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.sheets.table.Row;
import id.tumbuh.sheets.table.TableFile;
import id.tumbuh.sheets.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of {@code score} on a file, as a user would start it, and what it left. */
public final class Run {
    /** Later than every visit in a test that is not about it. */
    private static final String TODAY = "2099-12-31";

    public final int exit;
    /** What was written for the user to read. */
    public final String errors;

    private final List<List<String>> table;

    private Run(int exit, String errors, List<List<String>> table) {
        this.exit = exit;
        this.errors = errors;
        this.table = table;
    }

    /** Scores a CSV of these lines. */
    public static Run of(Path folder, List<String> lines, String... options) {
        return of(file(folder, "anak.csv", String.join("\n", lines) + "\n", StandardCharsets.UTF_8), options);
    }

    /** Scores a file into {@code hasil.csv} beside it; fails where the run does. */
    public static Run of(Path in, String... options) {
        Run run = into(in, in.resolveSibling("hasil.csv"), options);
        assertEquals(0, run.exit, run.errors);
        return run;
    }

    /** Scores a file into another. */
    public static Run into(Path in, Path out, String... options) {
        List<String> arguments = new ArrayList<>(List.of("score", in.toString(), "-o", out.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--today")) {
            arguments.addAll(List.of("--today", TODAY));
        }
        PrintStream screen = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(arguments.toArray(new String[0]));
            return new Run(exit, errors.toString(StandardCharsets.UTF_8), exit == 0 ? read(out) : List.of());
        } finally {
            System.setErr(screen);
        }
    }

    /** A file of a test's own. */
    public static Path file(Path folder, String name, String content, Charset charset) {
        return file(folder, name, content.getBytes(charset));
    }

    /** A file of a test's own. */
    public static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public List<String> header() {
        return table.get(0);
    }

    /** Rows under the header. */
    public int rows() {
        return table.size() - 1;
    }

    /** A row under the header, from 0. */
    public List<String> row(int row) {
        return table.get(row + 1);
    }

    /** A cell by row, from 0, and column; of columns with one name the last, which is ours. */
    public String cell(int row, String column) {
        return row(row).get(indexOf(column));
    }

    private int indexOf(String column) {
        int at = header().lastIndexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(column + " is not among " + header());
        }
        return at;
    }

    /** A column from top to bottom. */
    public List<String> column(String column) {
        int at = indexOf(column);
        return table.stream().skip(1).map(row -> row.get(at)).toList();
    }

    /** The codes among the problems of a row, without their fields. */
    public List<String> codes(int row) {
        List<String> codes = new ArrayList<>();
        for (String problem : cell(row, "problems").split(" ", -1)) {
            codes.add(problem.replaceAll("[:=].*", ""));
        }
        return codes;
    }

    /** All cells of a table, each as text. */
    public static List<List<String>> read(Path path) {
        List<List<String>> table = new ArrayList<>();
        try (TableReader reader = TableFile.open(path).read()) {
            for (List<Row> rows = reader.readBlock(1000); !rows.isEmpty(); rows = reader.readBlock(1000)) {
                rows.forEach(row -> table.add(
                        texts(row, table.isEmpty() ? row.size() : table.get(0).size())));
            }
        }
        return table;
    }

    private static List<String> texts(Row row, int width) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(row.text(column));
        }
        return texts;
    }
}

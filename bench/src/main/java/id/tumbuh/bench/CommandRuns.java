package id.tumbuh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Times {@code ./tumbuh score} on generated files, as a user starts it: launcher, start of the JVM and all. */
final class CommandRuns {
    private static final int RUNS = 5;
    private static final int SMALL = 1_000;
    private static final double MEGABYTE = 1e6;

    private final Path launcher;
    private final Path work;
    private final ResultFile result;

    CommandRuns(Path repository, Path work, ResultFile result) {
        this.launcher = repository.resolve("tumbuh");
        this.work = work;
        this.result = result;
    }

    /** Unique children, CSV to CSV, the median of several runs. */
    void rows(int rows) throws IOException, InterruptedException {
        Path in = anthro(rows);
        Path out = work.resolve("out.csv");
        runs(rows, List.of("score", in.toString(), "-o", out.toString()), in, out, RUNS, true);
    }

    /** The same once, for a file that is large. */
    void rowsOnce(int rows) throws IOException, InterruptedException {
        Path in = anthro(rows);
        Path out = work.resolve("out.csv");
        runs(rows, List.of("score", in.toString(), "-o", out.toString()), in, out, 1, false);
    }

    /** A year of visits of each child, with histories and the report. */
    void visits(int rows) throws IOException, InterruptedException {
        Path in = work.resolve("visits.csv");
        MillionVisits.write(in, rows / MillionVisits.MONTHS);
        Path out = work.resolve("out.csv");
        Path report = work.resolve("report.html");
        List<String> command = List.of("score", in.toString(), "-o", out.toString(), "--report", report.toString());
        runs(rows / MillionVisits.MONTHS * MillionVisits.MONTHS, command, in, out, RUNS, true);
        result.line("");
        result.line(String.format(Locale.ROOT, "Report: %.1f MB.", Files.size(report) / MEGABYTE));
    }

    private Path anthro(int rows) throws IOException {
        Path in = work.resolve("children.csv");
        MillionRows.write(in, rows);
        return in;
    }

    private void runs(int rows, List<String> command, Path in, Path out, int count, boolean profiled)
            throws IOException, InterruptedException {
        warm();
        List<CommandRun> runs = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            runs.add(CommandRun.of(launcher, command, work, List.of()));
        }
        requireRows(out, rows + 1);
        result.line(String.format(
                Locale.ROOT,
                "%,d rows; in %.1f MB, out %.1f MB. `%s`",
                rows,
                Files.size(in) / MEGABYTE,
                Files.size(out) / MEGABYTE,
                "./tumbuh " + String.join(" ", command).replace(work + "/", "")));
        result.line("");
        result.line("| run | wall s | CPU s | rows per second | heap before a collection, most | resident, most |");
        result.line("|---|---:|---:|---:|---:|---:|");
        for (int run = 0; run < count; run++) {
            result.line(row(String.valueOf(run + 1), runs.get(run), rows));
        }
        runs.sort(Comparator.comparingDouble(CommandRun::wallSeconds));
        result.line(row("**median**", runs.get(count / 2), rows));
        result.line("");
        result.line(Machine.load("after"));
        if (profiled) {
            Path recording = work.resolve("command.jfr");
            CommandRun.of(launcher, command, work, List.of(Profile.options(recording)));
            Profile.of(recording).describe(result);
        }
    }

    /** The launcher builds at its first call; that is not measured. */
    private void warm() throws IOException, InterruptedException {
        Path small = work.resolve("small.csv");
        MillionRows.write(small, SMALL);
        CommandRun.of(
                launcher,
                List.of(
                        "score",
                        small.toString(),
                        "-o",
                        work.resolve("small-out.csv").toString()),
                work,
                List.of());
    }

    /** A run that loses rows must not count as fast. */
    private static void requireRows(Path out, long rows) throws IOException {
        try (var lines = Files.lines(out)) {
            long found = lines.count();
            if (found != rows) {
                throw new IllegalStateException(found + " lines instead of " + rows);
            }
        }
    }

    private static String row(String label, CommandRun run, int rows) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,.0f | %d MB | %d MB |",
                label,
                run.wallSeconds(),
                run.cpuSeconds(),
                rows / run.wallSeconds(),
                run.heapMegabytes(),
                run.residentMegabytes());
    }
}

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
    private static final int SMALL = 1_000;
    private static final double MEGABYTE = 1e6;

    private final Path launcher;
    private final Path work;
    private final Path out;
    private final ResultFile result;

    CommandRuns(Path repository, Path work, ResultFile result) {
        this.launcher = repository.resolve("tumbuh");
        this.work = work;
        this.out = work.resolve("out.csv");
        this.result = result;
    }

    /** Unique children, CSV to CSV; where it is run several times, a profile too. */
    void rows(int rows, int times) throws IOException, InterruptedException {
        Path in = work.resolve("children.csv");
        MillionRows.write(in, rows);
        measure(rows, times, in, List.of("score", in.toString(), "-o", out.toString()));
    }

    /** A year of visits of each child, with histories and the report. */
    void visits(int rows, int times) throws IOException, InterruptedException {
        Path in = work.resolve("visits.csv");
        int children = rows / MillionVisits.MONTHS;
        MillionVisits.write(in, children);
        String report = work.resolve("report.html").toString();
        measure(
                children * MillionVisits.MONTHS,
                times,
                in,
                List.of("score", in.toString(), "-o", out.toString(), "--report", report));
    }

    private void measure(int rows, int times, Path in, List<String> command) throws IOException, InterruptedException {
        warm();
        List<CommandRun> runs = new ArrayList<>();
        for (int run = 0; run < times; run++) {
            runs.add(CommandRun.of(launcher, command, work, List.of()));
        }
        requireRows(rows + 1);
        describe(rows, in, command, runs);
        if (times > 1) {
            Path recording = work.resolve("command.jfr");
            CommandRun.of(launcher, command, work, List.of(Profile.options(recording)));
            Profile.of(recording).describe(result);
        }
        Files.delete(in);
    }

    /** The launcher builds at its first call; that is not measured. */
    private void warm() throws IOException, InterruptedException {
        Path small = work.resolve("small.csv");
        MillionRows.write(small, SMALL);
        CommandRun.of(launcher, List.of("score", small.toString(), "-o", out.toString()), work, List.of());
    }

    /** A run that loses rows must not count as fast. */
    private void requireRows(long rows) throws IOException {
        try (var lines = Files.lines(out)) {
            long found = lines.count();
            if (found != rows) {
                throw new IllegalStateException(found + " lines instead of " + rows);
            }
        }
    }

    private void describe(int rows, Path in, List<String> command, List<CommandRun> runs) throws IOException {
        result.line("");
        result.line(String.format(
                Locale.ROOT,
                "`./tumbuh %s`: %,d rows, %.0f MB in, %.0f MB out, with the launcher's own JVM options.",
                String.join(" ", command).replace(work + "/", ""),
                rows,
                Files.size(in) / MEGABYTE,
                Files.size(out) / MEGABYTE));
        result.line("");
        result.line(
                "| run | wall s | CPU s | rows a second | most heap | most heap after a collection | most resident |");
        result.line("|---|---:|---:|---:|---:|---:|---:|");
        for (int run = 0; run < runs.size(); run++) {
            result.line(row(String.valueOf(run + 1), runs.get(run), rows));
        }
        if (runs.size() > 1) {
            runs.sort(Comparator.comparingDouble(CommandRun::wallSeconds));
            result.line(row("**median by wall**", runs.get(runs.size() / 2), rows));
        }
    }

    private static String row(String label, CommandRun run, int rows) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,.0f | %d MB | %d MB | %d MB |",
                label,
                run.wallSeconds(),
                run.cpuSeconds(),
                rows / run.wallSeconds(),
                run.heapMegabytes(),
                run.keptMegabytes(),
                run.residentMegabytes());
    }
}

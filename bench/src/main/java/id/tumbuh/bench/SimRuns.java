package id.tumbuh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Times synthetic villages, each run in a JVM of its own with a small heap: start, compiling and calibration are counted. */
final class SimRuns {
    private static final int CHILD_MONTHS = 1_000_000;
    private static final int RUNS = 5;
    private static final String HEAP = "-Xmx64m";

    private SimRuns() {}

    static void of(Path work, ResultFile result) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                MillionMonths.class.getName(),
                Integer.toString(CHILD_MONTHS));
        List<CommandRun> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(CommandRun.of(java, command, work, List.of()));
        }
        describe(runs, MillionMonths.made(CHILD_MONTHS), result);
        Path recording = work.resolve("sim.jfr");
        CommandRun.of(java, command, work, List.of(Profile.options(recording)));
        Profile.of(recording).describe(result);
    }

    private static void describe(List<CommandRun> runs, int posts, ResultFile result) {
        result.line(String.format(
                Locale.ROOT,
                "%,d posyandu of the nation with %,d child-months (children below 60 months, 24 months), everybody of all ages,",
                posts,
                CHILD_MONTHS));
        result.line("all visits and their truth. One thread, `" + HEAP + "`, a JVM for each run.");
        result.line("");
        result.line("| run | wall s | CPU s | child-months a second | most heap | most heap after a collection |");
        result.line("|---|---:|---:|---:|---:|---:|");
        for (int run = 0; run < runs.size(); run++) {
            result.line(row(String.valueOf(run + 1), runs.get(run)));
        }
        runs.sort(Comparator.comparingDouble(CommandRun::wallSeconds));
        result.line(row("**median by wall**", runs.get(runs.size() / 2)));
    }

    private static String row(String label, CommandRun run) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %,.0f | %d MB | %d MB |",
                label,
                run.wallSeconds(),
                run.cpuSeconds(),
                CHILD_MONTHS / run.wallSeconds(),
                run.heapMegabytes(),
                run.keptMegabytes());
    }
}

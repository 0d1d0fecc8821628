package id.tumbuh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks of one class: five forks for the figures, one more with a flight recording for the profile. */
final class EngineRun {
    private static final double NANOSECONDS = 1e9;

    private EngineRun() {}

    static void of(Class<?> benchmarks, Path work, ResultFile result) throws IOException, RunnerException {
        Options forks = options(benchmarks).addProfiler(CpuTime.class).build();
        Collection<RunResult> runs = new Runner(forks).run();
        result.line("One thread, SerialGC, median of the forks. CPU time is that of the whole process, collector and");
        result.line("compiler included; it is what one core can do, whatever else the machine did.");
        result.line("");
        result.line(
                "| benchmark | children per CPU-second | CPU ns a child | slowest and fastest fork | wall ns a child |");
        result.line("|---|---:|---:|---:|---:|");
        for (RunResult run : runs) {
            result.line(row(run));
        }
        Path recording = work.resolve("engine.jfr");
        new Runner(options(benchmarks)
                        .forks(1)
                        .measurementIterations(10)
                        .jvmArgsAppend(Profile.options(recording))
                        .build())
                .run();
        Profile.of(recording).describe(result);
    }

    private static OptionsBuilder options(Class<?> benchmarks) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmarks.getName().replace(".", "\\.") + "\\.").jvmArgs("-XX:+UseSerialGC", "-Xmx512m");
        return options;
    }

    private static String row(RunResult run) {
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            cpu.add(Objects.requireNonNull(fork.getSecondaryResults().get(CpuTime.LABEL))
                    .getScore());
            wall.add(fork.getPrimaryResult().getScore());
        }
        cpu.sort(null);
        wall.sort(null);
        double median = cpu.get(cpu.size() / 2);
        return String.format(
                Locale.ROOT,
                "| %s | **%,.0f** | %,.1f | %,.1f and %,.1f | %,.1f |",
                run.getPrimaryResult().getLabel(),
                NANOSECONDS / median,
                median,
                cpu.get(cpu.size() - 1),
                cpu.get(0),
                wall.get(wall.size() / 2));
    }
}

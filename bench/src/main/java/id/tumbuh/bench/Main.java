package id.tumbuh.bench;

import id.tumbuh.bench.load.Loads;
import java.nio.file.Path;

/** What {@code bench/run} calls: the benchmark's name, the folder of the repository, a folder for temporary files. */
public final class Main {
    private static final int MILLION = 1_000_000;
    private static final int RUNS = 5;

    private Main() {}

    /** Measures and writes the result file. */
    public static void main(String... arguments) throws Exception {
        String name = arguments[0];
        Path repository = Path.of(arguments[1]).toRealPath();
        Path work = Path.of(arguments[2]);
        ResultFile result = ResultFile.start(name, repository);
        switch (name) {
            case "scoring" -> EngineRun.of(ScoringBenchmark.class, work, result);
            case "child" -> EngineRun.of(ChildBenchmark.class, work, result);
            case "score-million" -> new CommandRuns(repository, work, result).rows(MILLION, RUNS);
            case "score-million-history" -> new CommandRuns(repository, work, result).visits(MILLION, RUNS);
            case "score-five-million" -> {
                CommandRuns runs = new CommandRuns(repository, work, result);
                runs.rows(5 * MILLION, 1);
                runs.visits(5 * MILLION, 1);
            }
            case "sim" -> SimRuns.of(work, result);
            case "start" -> StartRuns.of(repository, work, result);
            default -> Loads.run(name, work, result::line);
        }
        System.out.println(result.write());
    }
}

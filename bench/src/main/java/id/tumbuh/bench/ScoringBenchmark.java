package id.tumbuh.bench;

import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All eight indicators of the WHO 2006 standards for columns of children, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
    /** So many that no branch predictor learns them by heart, and more than a cache of 16 MB holds. */
    static final int CHILDREN = 100_000;

    private static final long SEED = 2006;

    private final Columns children = ManyChildren.of(CHILDREN, SEED);
    private final Scored scored = new Scored(CHILDREN);

    @Benchmark
    @OperationsPerInvocation(CHILDREN)
    public Scored batch() {
        Batch.score(children, scored, 0, CHILDREN);
        return scored;
    }
}

package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Phones of many posyandu that send a month's measurements after another, batches of 100, as fast as the server answers. */
final class FactsLoad {
    private static final int CHILDREN = 100;
    private static final int MONTHS = 45;
    private static final double NANOS = 1e9;
    private static final int WARM_UP_BATCHES = 300;

    private final ServerProcess server;
    private final int posyandu;
    private final int connections;

    FactsLoad(ServerProcess server, int posyandu, int connections) {
        this.server = server;
        this.posyandu = posyandu;
        this.connections = connections;
    }

    void run(int seconds, Consumer<String> result) throws Exception {
        try (Line line = new Line(server.uri())) {
            List<Cohort> cohorts = Fleet.of(server, line, posyandu, CHILDREN);
            AtomicInteger next = new AtomicInteger();
            drive(
                    line,
                    cohorts,
                    next,
                    WARM_UP_BATCHES,
                    Long.MAX_VALUE,
                    new Latencies(WARM_UP_BATCHES),
                    new AtomicLong());
            Processors before = Processors.of(server);
            long begin = System.nanoTime();
            Latencies latencies = new Latencies(MONTHS * posyandu);
            AtomicLong accepted = new AtomicLong();
            drive(line, cohorts, next, MONTHS * posyandu, begin + (long) (seconds * NANOS), latencies, accepted);
            double took = (System.nanoTime() - begin) / NANOS;
            Processors used = Processors.of(server).since(before);
            tell(result, accepted.get(), took, latencies, used, next.get() / posyandu);
        }
    }

    private void drive(
            Line line,
            List<Cohort> cohorts,
            AtomicInteger next,
            int until,
            long end,
            Latencies latencies,
            AtomicLong accepted)
            throws Exception {
        Fleet.parallel(connections, () -> {
            while (System.nanoTime() < end) {
                int batch = next.getAndIncrement();
                if (batch >= until) {
                    next.decrementAndGet();
                    return;
                }
                Cohort cohort = cohorts.get(batch % cohorts.size());
                byte[] body = cohort.month(batch / cohorts.size(), 0, cohort.size(), false);
                long begin = System.nanoTime();
                accepted.addAndGet(cohort.send(line, body));
                latencies.add(System.nanoTime() - begin);
            }
        });
    }

    private void tell(
            Consumer<String> result, long facts, double took, Latencies latencies, Processors used, int months) {
        result.accept(String.format(
                Locale.ROOT,
                "%d posyandu of %d children, batches of 100 measurements over %d connections for %.0f s, up to month %d; views in the same"
                        + " transaction.",
                posyandu,
                CHILDREN,
                connections,
                took,
                months));
        result.accept("");
        result.accept(
                "| facts/s | answers | p50 ms | p95 ms | p99 ms | most ms | CPU s server | PostgreSQL | load | CPU µs a fact |");
        result.accept("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        result.accept(String.format(
                Locale.ROOT,
                "| %,.0f | %,d | %s | %.1f | %.1f | %.1f | %.0f |",
                facts / took,
                latencies.count(),
                latencies.row(),
                used.server(),
                used.postgres(),
                used.client(),
                (used.server() + used.postgres() + used.client()) * 1e6 / facts));
    }
}

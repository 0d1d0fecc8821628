package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A thousand phones after an open day: each sends 80 facts (40 who came, 40 measured) and asks what changed. */
final class StormLoad {
    private static final int PHONES = 1_000;
    private static final int CHILDREN = 40;
    private static final int FACTS = 2 * CHILDREN;
    private static final int SPREAD_SECONDS = 60;
    private static final long NANOS = 1_000_000_000L;

    private final ServerProcess server;
    private final Consumer<String> result;

    StormLoad(ServerProcess server, Consumer<String> result) {
        this.server = server;
        this.result = result;
    }

    void run() throws Exception {
        int phones = Integer.getInteger("load.phones", PHONES);
        try (Line line = new Line(server.uri())) {
            List<Cohort> cohorts = Fleet.of(server, line, phones, CHILDREN);
            List<String> cursors = new ArrayList<>();
            for (Cohort cohort : cohorts) {
                cursors.add(Sync.whole(line, cohort.phone()).cursor());
            }
            result.accept(phones + " phones, each of a posyandu of its own with " + CHILDREN + " children, " + FACTS
                    + " facts and then what changed since the phone's last sync; each phone a connection of its own.");
            result.accept("");
            result.accept(
                    "| within | failed | facts p50 ms | p95 | p99 | most | changes p50 ms | p95 | p99 | most | all answered after s |");
            result.accept("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            storm(cohorts, cursors, 0, Integer.getInteger("load.spread", SPREAD_SECONDS));
            storm(cohorts, cursors, 1, 1);
        }
    }

    private void storm(List<Cohort> cohorts, List<String> cursors, int month, int seconds) throws Exception {
        List<byte[]> bodies = new ArrayList<>();
        cohorts.forEach(cohort -> bodies.add(cohort.month(month, 0, CHILDREN, true)));
        Latencies facts = new Latencies(cohorts.size());
        Latencies changes = new Latencies(cohorts.size());
        AtomicInteger failed = new AtomicInteger();
        long begin = System.nanoTime();
        try (Line line = new Line(server.uri());
                ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < cohorts.size(); i++) {
                int phone = i;
                long at = begin + seconds * NANOS * i / cohorts.size();
                phones.execute(() -> {
                    try {
                        TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
                        sync(line, cohorts.get(phone), bodies.get(phone), cursors.get(phone), facts, changes);
                    } catch (Exception refused) {
                        failed.incrementAndGet();
                        System.err.println(refused);
                    }
                });
            }
        }
        result.accept(String.format(
                Locale.ROOT,
                "| %d s | %d | %s | %s | %.1f |",
                seconds,
                failed.get(),
                facts.row(),
                changes.row(),
                (System.nanoTime() - begin) / (double) NANOS));
    }

    private static void sync(Line line, Cohort cohort, byte[] body, String cursor, Latencies facts, Latencies changes)
            throws IOException {
        long begin = System.nanoTime();
        int accepted = cohort.send(line, body);
        long answered = System.nanoTime();
        facts.add(answered - begin);
        if (accepted != FACTS) {
            throw new IOException("accepted " + accepted);
        }
        Sync.page(line, cohort.phone(), "since=" + cursor);
        changes.add(System.nanoTime() - answered);
    }
}

package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.server.proof.World;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Posyandu with registered children and enrolled phones, set up over HTTP. */
final class Fleet {
    private static final int CONNECTIONS = 8;

    private Fleet() {}

    /** One phone with its children for each posyandu. */
    static List<Cohort> of(ServerProcess server, Line line, int posyandu, int children) throws Exception {
        World world = World.make(line, server.setupToken(), posyandu);
        List<Cohort> cohorts = new ArrayList<>();
        for (String place : world.posyandu()) {
            Phone phone = world.officer().phone(place, "Kader " + place);
            cohorts.add(new Cohort(phone, children));
        }
        AtomicInteger next = new AtomicInteger();
        parallel(CONNECTIONS, () -> {
            for (int i = next.getAndIncrement(); i < cohorts.size(); i = next.getAndIncrement()) {
                Cohort cohort = cohorts.get(i);
                if (cohort.send(line, cohort.registrations()) != cohort.size()) {
                    throw new IOException("not all were registered");
                }
            }
        });
        return cohorts;
    }

    /** Something that can fail. */
    interface Work {
        void run() throws Exception;
    }

    /** The same work on so many virtual threads; the first failure is thrown. */
    static void parallel(int threads, Work work) throws Exception {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(workers.submit(() -> {
                    work.run();
                    return true;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}

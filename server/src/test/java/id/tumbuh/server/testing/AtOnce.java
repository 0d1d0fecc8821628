package id.tumbuh.server.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same several times at once, as by a double click. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them came to. */
    public static <T> List<T> times(int times, Callable<T> work) {
        CyclicBarrier start = new CyclicBarrier(times);
        List<T> results = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(all.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            for (Future<T> one : running) {
                results.add(one.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return results;
    }
}

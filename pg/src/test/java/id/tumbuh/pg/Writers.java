package id.tumbuh.pg;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Threads that commit one row after another; row n is acknowledged when all rows up to n are. */
final class Writers implements AutoCloseable {
    private static final int WAIT_SECONDS = 60;

    private final AtomicLong next = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<AtomicLong> written = new ArrayList<>();
    private volatile boolean stop;

    static Writers on(PgServer server, int count) {
        Writers writers = new Writers();
        for (int writer = 0; writer < count; writer++) {
            AtomicLong last = new AtomicLong();
            writers.written.add(last);
            writers.threads.execute(() -> writers.write(server, last));
        }
        return writers;
    }

    private void write(PgServer server, AtomicLong last) {
        try (Connection connection = server.connect(server.options().database());
                var insert = connection.prepareStatement("insert into rows values (?, repeat('tumbuh', 100))")) {
            while (!stop) {
                long id = next.incrementAndGet();
                insert.setLong(1, id);
                insert.executeUpdate();
                last.set(id);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All rows up to this one are committed. */
    long acknowledged() {
        return written.stream().mapToLong(AtomicLong::get).min().orElse(0);
    }

    void await(long rows) throws InterruptedException {
        CountDownLatch tick = new CountDownLatch(1);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        while (acknowledged() < rows) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("only " + acknowledged() + " rows were written");
            }
            tick.await(1, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        stop = true;
        threads.close();
    }
}

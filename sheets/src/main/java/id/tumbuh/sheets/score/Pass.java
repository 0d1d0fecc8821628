package id.tumbuh.sheets.score;

import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.table.Row;
import id.tumbuh.sheets.table.TableFile;
import id.tumbuh.sheets.table.TableReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * One pass over the rows under the header: read by the calling thread, worked on by several, their results taken in the
 * order of the file by the calling thread again. At most a few blocks are in memory at a time.
 *
 * @param <W> a worker's own things, used by one thread at a time
 * @param <R> the result of a block
 */
final class Pass<W, R> {
    /** Each worker is kept busy by one block more than it works on. */
    private static final int BLOCKS_AHEAD = 2;

    private final List<W> workers;
    private final Work<W, R> work;
    private final Consumer<R> inOrder;

    /** What a worker does with a block. */
    interface Work<W, R> {
        R on(W worker, List<Row> rows, long firstOrdinal);
    }

    Pass(List<W> workers, Work<W, R> work, Consumer<R> inOrder) {
        this.workers = workers;
        this.work = work;
        this.inOrder = inOrder;
    }

    void over(TableFile file, Header header, Progress progress, Progress.Phase phase) {
        BlockingQueue<W> free = new ArrayBlockingQueue<>(workers.size(), false, workers);
        Deque<Future<R>> ahead = new ArrayDeque<>();
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try (TableReader reader = file.read()) {
            long ordinal = 0;
            for (List<Row> rows = reader.readBlock(Block.MOST_ROWS);
                    !rows.isEmpty();
                    rows = reader.readBlock(Block.MOST_ROWS)) {
                List<Row> below = below(rows, header.line());
                if (below.isEmpty()) {
                    continue;
                }
                long first = ordinal;
                ahead.add(threads.submit(() -> worked(free, below, first)));
                ordinal += below.size();
                if (ahead.size() > workers.size() * BLOCKS_AHEAD) {
                    inOrder.accept(result(ahead.remove()));
                }
                progress.at(phase, reader.progress());
            }
            while (!ahead.isEmpty()) {
                inOrder.accept(result(ahead.remove()));
            }
            progress.at(phase, 1);
        } finally {
            threads.shutdownNow();
        }
    }

    private R worked(BlockingQueue<W> free, List<Row> rows, long first) throws InterruptedException {
        W worker = free.take();
        try {
            return work.on(worker, rows, first);
        } finally {
            free.add(worker);
        }
    }

    private static List<Row> below(List<Row> rows, long headerLine) {
        int from = 0;
        while (from < rows.size() && rows.get(from).line() <= headerLine) {
            from++;
        }
        return rows.subList(from, rows.size());
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}

package id.tumbuh.sheets.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.layout.Header;
import id.tumbuh.sheets.layout.Layout;
import id.tumbuh.sheets.table.Row;
import id.tumbuh.sheets.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PassTest {
    private static final int ROWS = 60_000;
    private static final int HEADER_LINE = 3;

    @TempDir
    Path folder;

    /** One thread's own. */
    private static final class Worker {
        private final AtomicInteger users = new AtomicInteger();
        private int rows;
    }

    private TableFile file() {
        StringBuilder content = new StringBuilder("judul\n\nno\n");
        for (int row = 0; row < ROWS; row++) {
            content.append(row).append('\n');
        }
        try {
            return TableFile.open(Files.writeString(folder.resolve("a.csv"), content));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Header header() {
        return new Header(Layout.MAPPED, HEADER_LINE, List.of("no"), Map.of(Field.WEIGHT, 0));
    }

    @Test
    void resultsComeInTheOrderOfTheFileThoughBlocksDoNot() {
        CountDownLatch second = new CountDownLatch(1);
        List<Worker> workers = List.of(new Worker(), new Worker(), new Worker());
        List<String> seen = new ArrayList<>();
        new Pass<Worker, List<String>>(
                        workers,
                        (worker, rows, first) -> {
                            assertEquals(1, worker.users.incrementAndGet());
                            wait(first, second);
                            worker.rows += rows.size();
                            List<String> texts = texts(rows, first);
                            worker.users.decrementAndGet();
                            return texts;
                        },
                        seen::addAll)
                .over(file(), header(), Progress.SILENT, Progress.Phase.SCORES);

        assertEquals(ROWS, seen.size());
        for (int row = 0; row < ROWS; row++) {
            assertEquals(row + "=" + row, seen.get(row));
        }
        assertEquals(ROWS, workers.stream().mapToInt(worker -> worker.rows).sum());
    }

    /** The first block ends only after another one has begun. */
    private static void wait(long first, CountDownLatch second) {
        if (first > 0) {
            second.countDown();
            return;
        }
        try {
            second.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> texts(List<Row> rows, long first) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            texts.add(first + at + "=" + rows.get(at).text(0));
        }
        return texts;
    }

    @Test
    void aProblemOfAWorkerIsTheRunsProblem() {
        RunProblem problem = new RunProblem(RunProblem.Code.NO_SEX_COLUMN, "a.csv");
        Pass<Worker, Boolean> pass = new Pass<>(
                List.of(new Worker(), new Worker()),
                (worker, rows, first) -> {
                    throw problem;
                },
                done -> {});
        TableFile file = file();
        assertSame(
                problem,
                assertThrows(
                        RunProblem.class, () -> pass.over(file, header(), Progress.SILENT, Progress.Phase.SURVEY)));
    }

    @Test
    void progressEndsAtOneAndNeverGoesBack() {
        List<Double> shares = new ArrayList<>();
        new Pass<Worker, Boolean>(List.of(new Worker()), (worker, rows, first) -> true, done -> {})
                .over(file(), header(), (phase, share) -> shares.add(share), Progress.Phase.SURVEY);
        for (int at = 1; at < shares.size(); at++) {
            assertTrue(shares.get(at) >= shares.get(at - 1));
        }
        assertEquals(1, shares.get(shares.size() - 1));
    }
}

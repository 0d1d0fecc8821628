package id.tumbuh.sheets.history;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.sheets.decode.DateColumn;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The histories of all children of a file. Rows are dealt by child into parts on disk, each small enough to be joined in
 * memory; the results are asked for row by row in the pass that follows. First {@link #add} every row that tells its
 * child, then {@link #join}, then {@link #of}.
 */
public final class Histories implements AutoCloseable {
    private static final int MOST_PARTS = 256;
    private static final long ROWS_IN_PART = 100_000;
    private static final int BUFFER = 1 << 16;
    /** Each holds a part in memory, so there are few. */
    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final RuleSet rules;
    private final boolean asBoth;
    private final Path folder;
    private final List<DataOutputStream> parts = new ArrayList<>();
    private final KeySet held = new KeySet();
    private final long rows;
    private @Nullable Results results;
    private long children;

    /**
     * Makes room.
     *
     * @param asBoth the file tells no sex: every row is judged as a boy's and as a girl's
     * @param rows how many rows the file has, at least
     */
    public Histories(RuleSet rules, boolean asBoth, long rows) {
        this.rules = rules;
        this.asBoth = asBoth;
        this.rows = rows;
        try {
            folder = Files.createTempDirectory("tumbuh-riwayat");
            // Ctrl-C leaves nothing either; what is registered last is deleted first.
            folder.toFile().deleteOnExit();
            int count = (int) Math.min(MOST_PARTS, 1 + rows / ROWS_IN_PART);
            for (int part = 0; part < count; part++) {
                part(part).toFile().deleteOnExit();
                parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part(part)), BUFFER)));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A row of an identified child; the birth day is {@link DateColumn#NONE} where the row does not tell it. */
    public void add(
            ChildKey child,
            long row,
            int day,
            int birthDay,
            byte sex,
            byte position,
            boolean oedema,
            double weightKg,
            double lengthCm,
            double headCm,
            long posyandu) {
        try {
            new PastRow(child, row, day, birthDay, sex, position, oedema, weightKg, lengthCm, headCm, posyandu)
                    .write(parts.get((int) Math.floorMod(child.high(), (long) parts.size())));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The posyandu weighed someone on that day, so it was open in that month. */
    public void held(long posyandu, int day) {
        held.add(key(posyandu, CivilDate.monthNumber(day)));
    }

    /** Joins the rows of each child. */
    public void join() {
        Results joined = new Results(folder, Math.max(1, rows));
        results = joined;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> told = new ArrayList<>();
            for (int part = 0; part < parts.size(); part++) {
                parts.get(part).close();
                Path file = part(part);
                told.add(threads.submit(() -> join(file, joined)));
            }
            for (Future<Integer> part : told) {
                children += part.get();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException problem
                    ? new UncheckedIOException(problem)
                    : new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many children were told apart. */
    public long children() {
        return children;
    }

    /** What the history says of a row. */
    public RowHistory of(long row) {
        return results == null ? RowHistory.NONE : results.get(row);
    }

    /** Joins the rows of one part; tells of how many children. */
    private int join(Path part, Results joined) throws IOException {
        Map<ChildKey, List<PastRow>> byChild = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(part), BUFFER))) {
            while (true) {
                PastRow row = PastRow.read(in);
                byChild.computeIfAbsent(row.child(), child -> new ArrayList<>(2))
                        .add(row);
            }
        } catch (EOFException end) {
            Files.delete(part);
        }
        int told = 0;
        for (List<PastRow> rowsOfKey : byChild.values()) {
            told += tell(rowsOfKey, joined);
        }
        return told;
    }

    /** Rows of one key are a child; where they name two birth dates they stay apart, and each row says so. Tells of how many. */
    private int tell(List<PastRow> ofKey, Results joined) {
        Map<Integer, List<PastRow>> byBirth = new TreeMap<>();
        ofKey.forEach(row -> byBirth.computeIfAbsent(row.birthDay(), day -> new ArrayList<>(2))
                .add(row));
        List<PastRow> undated = byBirth.remove(DateColumn.NONE);
        RowHistory start = byBirth.size() > 1 ? RowHistory.NONE.asBirthClash() : RowHistory.NONE;
        if (undated != null && byBirth.size() == 1) {
            byBirth.values().iterator().next().addAll(undated);
        } else if (undated != null) {
            byBirth.put(DateColumn.NONE, undated);
        }
        byBirth.forEach((birth, child) -> {
            Integer birthDay = birth == DateColumn.NONE ? null : birth;
            new ChildHistory(child, birthDay, asBoth, this::wasHeld, rules).tell(joined, start);
        });
        return byBirth.size();
    }

    private boolean wasHeld(long posyandu, int month) {
        return held.has(key(posyandu, month));
    }

    private static long key(long posyandu, int month) {
        return (posyandu * 31 + month) * 0x9E3779B97F4A7C15L;
    }

    private Path part(int number) {
        return folder.resolve("part-" + number);
    }

    @Override
    public void close() {
        try {
            for (DataOutputStream part : parts) {
                part.close();
            }
            if (results != null) {
                results.close();
            }
            try (var left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

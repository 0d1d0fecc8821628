package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The facts that views are made of, in chunks; each is read on a connection of its own while the one before is used. */
@Component
class FactLog {
    private static final int CHUNK = 5_000;
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String NEXT = "select " + FactRows.COLUMNS + " from fact where state < 2 and kind = any(?)"
            + " and (coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid), seq) > (?, ?)"
            + " order by coalesce(subject, '00000000-0000-0000-0000-000000000000'::uuid), seq limit ?";

    private final FactRows rows;
    private final Scoped scoped;
    private final JdbcTemplate jdbc;
    private final int size;

    @Autowired
    FactLog(FactRows rows, Scoped scoped, JdbcTemplate jdbc) {
        this(rows, scoped, jdbc, CHUNK);
    }

    /** In chunks of no more than this. */
    FactLog(FactRows rows, Scoped scoped, JdbcTemplate jdbc, int size) {
        this.size = size;
        this.rows = rows;
        this.scoped = scoped;
        this.jdbc = jdbc;
    }

    /** @param next where the next one begins, null after the last */
    private record Chunk(List<Fact> facts, @Nullable Place next) {}

    /** After this fact of this part. */
    private record Place(int part, UUID subject, long arrival) {}

    /**
     * Every fact of these kinds that is accepted, be it in conflict, part by part; within a part in order of subject, then of arrival.
     * Nothing else may write meanwhile.
     *
     * @return how many
     */
    long read(Collection<List<String>> parts, Consumer<List<Fact>> taken) {
        List<String[]> kinds =
                parts.stream().map(part -> part.toArray(String[]::new)).toList();
        long read = 0;
        try (ExecutorService ahead = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("fact-log").factory())) {
            Place next = kinds.isEmpty() ? null : new Place(0, NOBODY, 0);
            CompletableFuture<Chunk> reading = next == null ? null : begin(kinds, next, ahead);
            while (reading != null) {
                Chunk chunk = ended(reading);
                reading = chunk.next() == null ? null : begin(kinds, chunk.next(), ahead);
                if (!chunk.facts().isEmpty()) {
                    taken.accept(chunk.facts());
                    read += chunk.facts().size();
                }
            }
        }
        return read;
    }

    private CompletableFuture<Chunk> begin(List<String[]> kinds, Place after, Executor ahead) {
        return CompletableFuture.supplyAsync(() -> scoped.in(Scope.NATION, () -> chunk(kinds, after)), ahead);
    }

    private static Chunk ended(CompletableFuture<Chunk> reading) {
        try {
            return reading.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }

    private Chunk chunk(List<String[]> kinds, Place after) {
        // Where a key were missing, who uses the facts may hold it and wait for this: better to fail than for both to
        // wait for ever.
        jdbc.execute("set local lock_timeout = '30s'");
        List<FactRows.Stored> found = rows.query(NEXT, kinds.get(after.part()), after.subject(), after.arrival(), size);
        List<FactRows.Stored> whole = found.size() < size ? found : wholeSubjects(found);
        Place next = null;
        if (found.size() == size) {
            FactRows.Stored last = whole.getLast();
            next = new Place(after.part(), subject(last), last.arrival());
        } else if (after.part() + 1 < kinds.size()) {
            next = new Place(after.part() + 1, NOBODY, 0);
        }
        return new Chunk(whole.stream().map(FactRows.Stored::fact).toList(), next);
    }

    /** Without the facts of the last subject, of which more may follow; all of them where there is no other subject. */
    private static List<FactRows.Stored> wholeSubjects(List<FactRows.Stored> found) {
        UUID last = subject(found.getLast());
        int end = found.size();
        while (end > 0 && subject(found.get(end - 1)).equals(last)) {
            end--;
        }
        return end == 0 ? found : found.subList(0, end);
    }

    private static UUID subject(FactRows.Stored stored) {
        UUID subject = stored.fact().subject();
        return subject == null ? NOBODY : subject;
    }
}

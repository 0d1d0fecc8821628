package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceFacts.DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.KABUPATEN;
import static id.tumbuh.server.area.internal.PlaceFacts.OTHER_DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.POSYANDU;
import static id.tumbuh.server.area.internal.PlaceFacts.created;
import static id.tumbuh.server.area.internal.PlaceFacts.moved;
import static id.tumbuh.server.area.internal.PlaceFacts.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.ScopePath;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ReparentTest {
    private static final String UNDER_DESA = "aaa.bbbb.cccccc.ddddddd.ffffffff";
    private static final String UNDER_OTHER = "aaa.bbbb.cccccc.eeeeeee.ffffffff";

    private final AreaDatabase database = new AreaDatabase();

    @BeforeEach
    void people() {
        database.apply(village());
        // A table of people as other modules make them, under the same policy; and one that tells of the past.
        database.owner.execute("""
                create table villager (name text, path text collate "C" not null);
                create index villager_path on villager (path);
                alter table villager enable row level security;
                grant select, insert on villager to tumbuh_app;
                create policy villager_scope on villager to tumbuh_app
                  using (path >= current_setting('app.lo1', true) and path < current_setting('app.hi1', true));
                create table signed (path text collate "C" not null);
                comment on column signed.path is 'stays where it was';
                insert into villager values ('own', '%1$s'), ('below', '%1$s'), ('beside', 'aaa.bbbb.cccccc.ddddddd.fffffff0'),
                                            ('desa', 'aaa.bbbb.cccccc.ddddddd');
                insert into signed values ('%1$s')""".formatted(UNDER_DESA));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void movedPosyanduIsSeenByTheNewParentAndNoLongerByTheOld() {
        assertThat(seenFrom("aaa.bbbb.cccccc.ddddddd")).containsExactly("below", "beside", "desa", "own");
        assertThat(seenFrom("aaa.bbbb.cccccc.eeeeeee")).isEmpty();
        database.apply(moved(20, POSYANDU, OTHER_DESA, 6));
        assertThat(seenFrom("aaa.bbbb.cccccc.ddddddd")).containsExactly("beside", "desa");
        assertThat(seenFrom("aaa.bbbb.cccccc.eeeeeee")).containsExactly("below", "own");
        assertThat(site()).isEqualTo(UNDER_OTHER);
    }

    @Test
    void everythingBelowAMovedDesaFollows() {
        database.apply(created(8, "gggggg", 3, KABUPATEN, ""), moved(20, DESA, "gggggg", 4));
        assertThat(database.owner.queryForList("select path from villager order by path", String.class))
                .containsExactly(
                        "aaa.bbbb.gggggg.ddddddd",
                        "aaa.bbbb.gggggg.ddddddd.fffffff0",
                        "aaa.bbbb.gggggg.ddddddd.ffffffff",
                        "aaa.bbbb.gggggg.ddddddd.ffffffff");
        assertThat(site()).isEqualTo("aaa.bbbb.gggggg.ddddddd.ffffffff");
    }

    @Test
    void movedAndMovedBackEndsWhereItBegan() {
        database.apply(moved(20, POSYANDU, OTHER_DESA, 6));
        database.apply(moved(21, POSYANDU, DESA, 20));
        assertThat(seenFrom("aaa.bbbb.cccccc.ddddddd")).containsExactly("below", "beside", "desa", "own");
        assertThat(site()).isEqualTo(UNDER_DESA);
    }

    @Test
    void tableOfThePastStaysWhereItWas() {
        database.apply(moved(20, POSYANDU, OTHER_DESA, 6));
        assertThat(database.owner.queryForList("select path from signed", String.class))
                .containsExactly(UNDER_DESA);
    }

    @Test
    void factsKeepWhatTheyWereWrittenForAndFollowInPath() {
        database.owner.execute("""
                insert into fact (id, kind, version, origin, posyandu, path, place, by, device, actor, at, sequence, received, state, digest)
                values (gen_random_uuid(), 'visit.attended', 1, 'test', 'ffffffff', '%s', 0, 0, gen_random_uuid(), gen_random_uuid(),
                        now(), 1, now(), 0, 1)""".formatted(UNDER_DESA));
        database.apply(moved(20, POSYANDU, OTHER_DESA, 6));
        assertThat(database.owner.queryForList("select posyandu || ' ' || path from fact", String.class))
                .containsExactly("ffffffff " + UNDER_OTHER);
    }

    @Test
    void rolledBackMoveChangesNothing() {
        assertThatThrownBy(() -> database.transaction.executeWithoutResult(status -> {
                    database.view.apply(List.of(moved(20, POSYANDU, OTHER_DESA, 6)));
                    assertThat(site()).isEqualTo(UNDER_OTHER);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(site()).isEqualTo(UNDER_DESA);
        assertThat(seenFrom("aaa.bbbb.cccccc.eeeeeee")).isEmpty();
    }

    @Test
    void functionRefusesWhatIsNoMove() {
        for (String later : List.of(
                "aaa.bbbb.cccccc.eeeeeee.fffffff0",
                "aaa.bbbb.cccccc.zzzzzzz.ffffffff",
                "aaa.ffffffff",
                "",
                "ffffffff")) {
            assertThatThrownBy(
                            () -> database.app.queryForObject("select reparent(?, ?)", Long.class, UNDER_DESA, later))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("cannot be moved");
        }
    }

    @Test
    void applicationMayNotRewritePathsItself() {
        assertThatThrownBy(() -> database.app.update("update villager set path = 'aaa'"))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table villager");
    }

    /** Somebody who writes for the posyandu meanwhile: the lock is waited for, and the place looked up only then. */
    @Test
    void writerWhoWaitedForTheMoveFindsTheNewPath() throws Exception {
        assertThat(site()).isEqualTo(UNDER_DESA);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            CompletableFuture<String> found = new CompletableFuture<>();
            database.transaction.executeWithoutResult(status -> {
                database.view.apply(List.of(moved(20, POSYANDU, OTHER_DESA, 6)));
                other.execute(() -> found.complete(database.transaction.execute(inner -> {
                    database.app.query("select pg_advisory_xact_lock(?)", row -> {}, lockOf(POSYANDU));
                    return site();
                })));
                waitUntilSomebodyWaits();
                assertThat(found).isNotDone();
            });
            assertThat(found.get(10, TimeUnit.SECONDS)).isEqualTo(UNDER_OTHER);
        }
    }

    private void waitUntilSomebodyWaits() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String waiting = "select count(*) from pg_locks where locktype = 'advisory' and not granted";
        Long count = 0L;
        while (count != null && count == 0 && System.nanoTime() < until) {
            count = database.owner.queryForObject(waiting, Long.class);
        }
        assertThat(count).isEqualTo(1);
    }

    /** As {@code sync.internal.Locks} makes it. */
    private static long lockOf(String posyandu) {
        return ByteBuffer.wrap(Ids.sha256(posyandu.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private String site() {
        return database.memory
                .find(Set.of(POSYANDU))
                .values()
                .iterator()
                .next()
                .path()
                .value();
    }

    private List<String> seenFrom(String path) {
        ScopePath scope = new ScopePath(path);
        List<String> names = database.transaction.execute(status -> {
            database.app.query(
                    "select set_config('app.lo1', ?, true), set_config('app.hi1', ?, true)",
                    row -> {},
                    scope.from(),
                    scope.until());
            return database.app.query("select name from villager order by name", (row, number) -> row.getString(1));
        });
        return names == null ? List.of() : names;
    }
}

package id.tumbuh.server.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two posyandu register one new person at the same time, each in a transaction of its own. */
class ConcurrentRegistrationTest {
    private static final Caller FIRST = PeopleDatabase.caller(Role.BIDAN, "aa.bb.cc");
    private static final Caller SECOND = PeopleDatabase.caller(Role.BIDAN, "zz");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BLOCKED = """
            select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""";

    private static PeopleDatabase database;

    @BeforeAll
    static void open() {
        database = PeopleDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void onlyOneOfTwoPosyanduGetsSomebodyNew() throws Exception {
        register(UUID.randomUUID());
    }

    @Test
    void norDoBothWhereTheKeyOfThePersonIsThereAlready() throws Exception {
        UUID person = UUID.randomUUID();
        database.bean(Scoped.class)
                .run(FIRST.scope(), () -> database.bean(Keys.class).ring(Set.of(person)));
        register(person);
    }

    private static void register(UUID person) throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<Outcome> first =
                    both.submit(() -> database.bean(Scoped.class).in(FIRST.scope(), () -> {
                        Outcome outcome = write(FIRST, person, "melati");
                        written.countDown();
                        await(seen);
                        return outcome;
                    }));
            await(written);
            Future<Outcome> second = both.submit(() -> write(SECOND, person, "kenanga"));
            untilBlocked(second);
            seen.countDown();
            assertThat(first.get().taken()).isTrue();
            assertThatThrownBy(second::get).hasRootCauseMessage("TMB-FACT-SUBJECT-TAKEN");
        }
        assertThat(database.owner.queryForObject("select posyandu from person where id = ?", String.class, person))
                .isEqualTo("melati");
        assertThat(database.owner.queryForObject(
                        "select count(*) from person_fact where person = ?", Integer.class, person))
                .isOne();
    }

    private static Outcome write(Caller caller, UUID person, String posyandu) {
        JsonNode body = JsonMapper.builder().build().readTree("{\"kind\":\"child\",\"name\":\"Siti Contoh\"}");
        return database.bean(Facts.class).write(caller, FactDraft.about(person, Kind.REGISTERED, posyandu, body, null));
    }

    /** The second transaction has begun and waits for the first. */
    private static void untilBlocked(Future<Outcome> second) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!second.isDone() && Instant.now().isBefore(end)) {
            Integer blocked = database.owner.queryForObject(BLOCKED, Integer.class);
            if (blocked != null && blocked > 0) {
                return;
            }
        }
        throw new IllegalStateException("the second did not wait for the first");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

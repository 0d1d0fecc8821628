package id.tumbuh.server.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A district's first load goes through the same view as a single kader's entry; {@code -Dpeople.bulk=100000} loads a whole district. */
class BulkTest {
    private static final int BATCH = 1_000;

    @Test
    void thousandsOfRegistrationsTakeSeconds() {
        int persons = Integer.getInteger("people.bulk", 2_000);
        try (PeopleDatabase database = PeopleDatabase.fresh()) {
            PersonView view = database.bean(PersonView.class);
            Scoped scoped = database.bean(Scoped.class);
            long begin = System.nanoTime();
            for (int from = 0; from < persons; from += BATCH) {
                List<Fact> batch = new ArrayList<>();
                for (int i = from; i < Math.min(persons, from + BATCH); i++) {
                    batch.add(registration(i));
                }
                scoped.run(Scope.of(ScopePath.NATION), () -> view.apply(batch));
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.getLogger("people")
                    .log(System.Logger.Level.INFO, "measured: {0} registrations in {1}", persons, took);
            assertThat(database.owner.queryForObject("select count(*) from person", Integer.class))
                    .isEqualTo(persons);
            // Well under a minute for 100,000 on two shared cores; here only a guard against something quadratic.
            assertThat(took).isLessThan(Duration.ofSeconds(60));
        }
    }

    private static Fact registration(int number) {
        return People.fact(
                number + 1L,
                Kind.REGISTERED,
                People.person(number + 1L),
                "melati",
                null,
                "{'kind':'child','name':'Anak Nomor " + number
                        + "','sex':'female','birthDate':'2024-02-0" + (1 + number % 9)
                        + "','nik':'99010142022" + (10_000 + number % 90_000)
                        + "','isSynthetic':true,'birthWeight':2900,'birthLength':490,'rt':'003','rw':'001','address':'Jalan Melati 3',"
                        + "'mother':{'name':'Ibu Nomor " + number + "','phone':'0800000'},'father':{'name':'Bapak "
                        + number + "'}}");
    }
}

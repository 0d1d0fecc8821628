package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.fact;
import static id.tumbuh.server.people.internal.People.id;
import static id.tumbuh.server.people.internal.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonViewTest {
    private static final UUID SITI = person(1);
    private static final UUID TWIN = person(2);
    private static final UUID VISITOR = person(3);
    private static final UUID GONE = person(4);

    /** Edits that meet, a conflict and its decision, moves, a visit, a death, a chain of merges with an undo, an erasure. */
    static List<Fact> village() {
        return List.of(
                fact(
                        1,
                        Kind.REGISTERED,
                        SITI,
                        "melati",
                        null,
                        "2026-01-01",
                        "{'kind':'child','name':'Siti','sex':'female','birthDate':'2025-12-01','nik':'9901014112250001','mother':{'name':'Ani'}}"),
                fact(2, Kind.CHANGED, SITI, "melati", id(1), "2026-01-02", "{'name':'Siti Aminah'}"),
                fact(
                        3,
                        Kind.CHANGED,
                        SITI,
                        "melati",
                        id(1),
                        "2026-01-03",
                        "{'name':'Siti Aminnah','birthWeight':2900}"),
                fact(
                        4,
                        Kind.CHANGED,
                        SITI,
                        "melati",
                        id(3),
                        "2026-01-04",
                        "{'name':'Siti Aminah','also':['" + id(2) + "']}"),
                fact(5, Kind.CHANGED, SITI, "melati", id(4), "2026-01-05", "{'rt':'003'}"),
                fact(6, Kind.CHANGED, SITI, "melati", id(4), "2026-01-05", "{'rt':'004'}"),
                fact(7, Kind.MOVED, SITI, "melati", null, "2026-02-01", "{'to':'kenanga'}"),
                fact(8, Kind.MOVED, SITI, "melati", null, "2026-02-05", "{'to':'mawar'}"),
                fact(9, Kind.REGISTERED, TWIN, "melati", null, "{'kind':'child','name':'Sita'}"),
                fact(10, Kind.DIED, TWIN, "melati", null, "2026-01-20", "{'cause':'diare'}"),
                fact(11, Kind.REGISTERED, VISITOR, "anggrek", null, "{'kind':'child','name':'Siti A'}"),
                fact(12, Kind.MERGED, VISITOR, "anggrek", null, "2026-02-10", "{'into':'" + SITI + "'}"),
                fact(13, Kind.JOINED, TWIN, "melati", null, "2026-01-10", "{'to':'mawar','as':'visitor'}"),
                fact(14, Kind.MERGED, SITI, "kenanga", null, "2026-02-11", "{'into':'" + TWIN + "'}"),
                fact(15, Kind.UNMERGED, SITI, "kenanga", id(14), "2026-02-12", "{}"),
                fact(16, Kind.REGISTERED, GONE, "melati", null, "{'kind':'adult','name':'Rahasia Sekali'}"),
                fact(17, Kind.CHANGED, GONE, "melati", id(16), "{'phone':'0812'}"),
                fact(18, Kind.ERASED, GONE, "melati", null, "{}"));
    }

    @Test
    void anyOrderAndAnyBatchingEndsTheSame() {
        List<String> expected = tables(List.of(village()));
        assertThat(expected.getFirst()).contains("kenanga");
        Random random = new Random(20260310);
        for (int i = 0; i < 25; i++) {
            List<Fact> shuffled = new ArrayList<>(village());
            Collections.shuffle(shuffled, random);
            List<List<Fact>> batches = new ArrayList<>();
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(6));
                batches.add(shuffled.subList(from, to));
                from = to;
            }
            assertThat(tables(batches)).as("order %d", i).isEqualTo(expected);
        }
    }

    /** Every table after these batches, without what is sealed with a random nonce, and the state within the seals. */
    private static List<String> tables(List<List<Fact>> batches) {
        try (PeopleDatabase database = PeopleDatabase.fresh()) {
            apply(database, batches);
            List<String> tables = new ArrayList<>();
            for (Map<String, Object> row : database.owner.queryForList(
                    "select id, posyandu, path, kind, sex, birth_day, birth_weight_g, nik_status, status, status_day, merged_into, resolved, places::text, version, heads::text, conflict, encode(nik_index, 'hex') nik from person order by id")) {
                tables.add(row.toString());
            }
            for (String table : List.of(
                    "select * from membership order by 1, 2, 4, 6",
                    "select fact, person, kind, base, body, conflict from person_fact order by fact",
                    "select * from person_merge order by fact",
                    "select person, shredded_at is null from person_key order by person")) {
                database.owner.queryForList(table).forEach(row -> tables.add(row.toString()));
            }
            tables.addAll(opened(database));
            return tables;
        }
    }

    private static void apply(PeopleDatabase database, List<List<Fact>> batches) {
        PersonView view = database.bean(PersonView.class);
        // No area at all: the view must not depend on what its caller may see.
        Scope nowhere = Scope.of(new id.tumbuh.server.foundation.ScopePath("none"));
        for (List<Fact> batch : batches) {
            database.bean(Scoped.class).run(nowhere, () -> view.apply(batch));
        }
    }

    private static List<String> opened(PeopleDatabase database) {
        List<String> opened = new ArrayList<>();
        database.owner.query("select id, sealed from person where sealed is not null order by id", row -> {
            UUID person = row.getObject("id", UUID.class);
            byte[] plain =
                    database.bean(Keys.class).ring(java.util.Set.of(person)).open(person, row.getBytes("sealed"));
            opened.add(plain == null ? "" : new String(plain, java.nio.charset.StandardCharsets.UTF_8));
        });
        return opened;
    }
}

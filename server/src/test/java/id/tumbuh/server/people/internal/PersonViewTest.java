package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.fact;
import static id.tumbuh.server.people.internal.People.id;
import static id.tumbuh.server.people.internal.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import id.tumbuh.server.sync.View;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonViewTest {
    private static final UUID SITI = person(1);
    private static final UUID TWIN = person(2);
    private static final UUID VISITOR = person(3);
    private static final UUID GONE = person(4);

    private static PeopleDatabase database;

    @BeforeAll
    static void open() {
        database = PeopleDatabase.fresh();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void empty() {
        for (String table : List.of("membership", "person", "person_merge", "person_fact", "person_key")) {
            database.owner.execute("delete from " + table);
        }
    }

    /** Edits that meet, a conflict and its decision, moves, a visit, a death, one told by whom the person had left, merges with an undo, an erasure. */
    static List<Fact> village() {
        return List.of(
                fact(
                        1,
                        Kind.REGISTERED,
                        SITI,
                        "melati",
                        null,
                        "{'kind':'child','name':'Siti','sex':'female','birthDate':'2025-12-01','nik':'9901014112250001','isSynthetic':true,'mother':{'name':'Ani'}}"),
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
                fact(15, Kind.UNMERGED, SITI, "melati", id(14), "2026-02-12", "{}"),
                fact(
                        16,
                        Kind.REGISTERED,
                        GONE,
                        "melati",
                        null,
                        "{'kind':'adult','name':'Rahasia Sekali','sex':'male'}"),
                fact(17, Kind.CHANGED, GONE, "melati", id(16), "{'phone':'081200042719'}"),
                fact(18, Kind.ERASED, GONE, "melati", null, "{'kind':'adult','sex':'male'}"),
                fact(19, Kind.DIED, SITI, "melati", null, "2026-01-20", "{'cause':'campak'}"));
    }

    @Test
    void theVillageEndsAsItShould() {
        Map<UUID, State> states = apply(List.of(village()));
        assertThat(row(SITI))
                .containsEntry("posyandu", "kenanga")
                .containsEntry("path", "zz.bb.cc.dd.kenanga")
                .containsEntry("sex", 2)
                .containsEntry("birth_weight_g", 2900)
                .containsEntry("nik_status", NikStatus.ADA.ordinal())
                .containsEntry("status", Status.PRESENT.ordinal())
                .containsEntry("resolved", SITI)
                .containsEntry("version", id(6))
                .containsEntry("conflict", true);
        assertThat(opened(SITI))
                .contains("\"name\":\"Siti Aminah\"", "\"rt\":\"004\"", "\"mother\":{\"name\":\"Ani\"}");
        assertThat(row(TWIN)).containsEntry("status", Status.DIED.ordinal());
        assertThat(row(VISITOR))
                .containsEntry("status", Status.MERGED.ordinal())
                .containsEntry("resolved", SITI)
                .containsEntry("posyandu", "kenanga");
        assertThat(row(GONE))
                .containsEntry("status", Status.ERASED.ordinal())
                .containsEntry("sex", 1)
                .containsEntry("sealed", null)
                .containsEntry("nik_index", null);
        assertThat(states)
                .containsOnly(
                        Map.entry(id(5), State.CONFLICT),
                        Map.entry(id(6), State.CONFLICT),
                        Map.entry(id(8), State.CONFLICT),
                        Map.entry(id(19), State.CONFLICT));
    }

    @Test
    void anyOrderAndAnyBatchingEndsTheSame() {
        apply(List.of(village()));
        List<String> expected = tables();
        Random random = new Random(20260310);
        for (int i = 0; i < 60; i++) {
            empty();
            List<Fact> shuffled = new ArrayList<>(village());
            Collections.shuffle(shuffled, random);
            List<List<Fact>> batches = new ArrayList<>();
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(6));
                batches.add(shuffled.subList(from, to));
                from = to;
            }
            Map<UUID, State> states = apply(batches);
            assertThat(tables()).as("order %d", i).isEqualTo(expected);
            states.values().removeIf(state -> state == State.ACCEPTED);
            assertThat(states.keySet())
                    .as("conflicts of order %d", i)
                    .containsExactlyInAnyOrder(id(5), id(6), id(8), id(19));
        }
    }

    @Test
    void anAbsorbedIdAnswersTheSurvivorsBirth() {
        apply(List.of(village()));
        Children.Child child = Objects.requireNonNull(
                database.bean(Children.class).find(Set.of(VISITOR)).get(VISITOR));
        assertThat(child.person()).isEqualTo(SITI);
        assertThat(child.birthWeightG()).isEqualTo(2900);
        assertThat(child.path()).isEqualTo(new ScopePath("zz.bb.cc.dd.kenanga"));
    }

    @Test
    void whereverTheSurvivorMayBeTheAbsorbedMayBeTooAndNotTheOtherWayRound() {
        apply(List.of(village()));
        Map<UUID, Subjects.Known> known = database.bean(Subjects.class).find(Set.of(SITI, VISITOR));
        Subjects.Known siti = Objects.requireNonNull(known.get(SITI));
        assertThat(siti.posyandu()).isEqualTo("kenanga");
        // Nothing of anggrek, which had the record that was absorbed. The visit of the twin, of whom it was parted
        // again, was earlier than the move to the same place.
        assertThat(siti.since())
                .containsOnly(
                        Map.entry("melati", Integer.MIN_VALUE),
                        Map.entry("kenanga", day("2026-02-01")),
                        Map.entry("mawar", day("2026-01-10")));
        assertThat(siti.left())
                .containsOnly(Map.entry("melati", day("2026-02-01")), Map.entry("mawar", day("2026-01-20")));
        Subjects.Known visitor = Objects.requireNonNull(known.get(VISITOR));
        assertThat(visitor.since().keySet()).containsOnly("anggrek", "melati", "kenanga", "mawar");
        assertThat(visitor.left()).doesNotContainKeys("anggrek", "kenanga");
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    @Test
    void nothingOfTheErasedIsLeftInPlainText() {
        apply(List.of(village()));
        String everything = PlainText.of(database.owner);
        assertThat(everything).doesNotContain("Rahasia", "081200042719").doesNotContain("Aminah", "9901014112250001");
        assertThat(database.owner.queryForList(
                        "select sealed from person_fact where person = ? and kind <> 'person.erased'", GONE))
                .allSatisfy(row -> assertThat(row.get("sealed")).isNull());
        assertThat(database.bean(Keys.class).ring(Set.of(GONE)).seal(GONE, new byte[1]))
                .isNull();
    }

    private static Map<UUID, State> apply(List<List<Fact>> batches) {
        PersonView view = database.bean(PersonView.class);
        Map<UUID, State> states = new HashMap<>();
        // No area at all: the view must not depend on what its caller may see.
        Scope nowhere = Scope.of(new ScopePath("none"));
        for (List<Fact> batch : batches) {
            database.bean(Scoped.class).run(nowhere, () -> {
                for (View.Change change : view.apply(batch)) {
                    states.put(change.fact(), change.state());
                }
            });
        }
        return states;
    }

    private static Map<String, @Nullable Object> row(UUID person) {
        return database.owner.queryForMap("select * from person where id = ?", person);
    }

    private static String opened(UUID person) {
        byte[] sealed = database.owner.queryForObject("select sealed from person where id = ?", byte[].class, person);
        byte[] plain = database.bean(Keys.class).ring(Set.of(person)).open(person, Objects.requireNonNull(sealed));
        return plain == null ? "" : new String(plain, StandardCharsets.UTF_8);
    }

    /** Every table, without what is sealed under a random nonce, and what lies within the seals. */
    private static List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (String table : List.of(
                "select (to_jsonb(p) - 'sealed')::text row from person p order by id",
                "select to_jsonb(m)::text row from membership m order by 1",
                "select (to_jsonb(f) - 'sealed')::text row from person_fact f order by fact",
                "select to_jsonb(m)::text row from person_merge m order by fact",
                "select person::text || (shredded_at is null) row from person_key order by person")) {
            database.owner.queryForList(table).forEach(row -> tables.add(String.valueOf(row.get("row"))));
        }
        for (UUID person : List.of(SITI, TWIN, VISITOR)) {
            tables.add(opened(person));
        }
        return tables;
    }
}

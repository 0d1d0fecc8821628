package id.tumbuh.server.people.internal;

import static id.tumbuh.server.people.internal.People.fact;
import static id.tumbuh.server.people.internal.People.id;
import static id.tumbuh.server.people.internal.People.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailViewTest {
    private static final UUID MOTHER = person(1);
    private static final UUID CHILD = person(2);
    private static final UUID STRANGER = person(3);
    private static final UUID HOUSE = new UUID(7, 7);
    private static final UUID PREGNANCY = id(4);

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
    void registered() {
        for (String table : List.of("household", "pregnancy", "membership", "person", "person_fact", "person_key")) {
            database.owner.execute("delete from " + table);
        }
        apply(
                PersonView.class,
                List.of(
                        fact(1, Kind.REGISTERED, MOTHER, "melati", null, "{'kind':'adult','name':'Ani'}"),
                        fact(2, Kind.REGISTERED, CHILD, "melati", null, "{'kind':'child','name':'Siti'}"),
                        fact(3, Kind.REGISTERED, STRANGER, "kenanga", null, "{'kind':'adult','name':'Tuti'}")));
    }

    private static Fact house(long number, UUID person, String posyandu, boolean poor) {
        return fact(
                number,
                Kind.HOUSEHOLD_REGISTERED,
                person,
                posyandu,
                null,
                "{'household':'" + HOUSE + "','poor':" + poor + "}");
    }

    private static List<Fact> houses() {
        return List.of(
                house(10, MOTHER, "melati", true),
                house(11, CHILD, "melati", true),
                house(12, STRANGER, "kenanga", false));
    }

    private static List<Fact> pregnancies() {
        return List.of(
                fact(4, Kind.PREGNANCY_REGISTERED, MOTHER, "melati", null, "{'gravida':2}"),
                fact(
                        5,
                        Kind.PREGNANCY_ENDED,
                        STRANGER,
                        "kenanga",
                        null,
                        "{'pregnancy':'" + PREGNANCY + "','outcome':'ended'}"));
    }

    @Test
    void motherAndChildOfOneBatchTellOfOneHousehold() {
        apply(HouseholdView.class, houses().subList(0, 2));
        assertThat(rows("household")).containsExactly(MOTHER + " melati true", CHILD + " melati true");
    }

    @Test
    void whoNamesTheHouseholdOfAnotherPosyanduChangesNothingThere() {
        for (Fact one : houses()) {
            apply(HouseholdView.class, List.of(one));
        }
        assertThat(rows("household"))
                .containsExactly(MOTHER + " melati true", CHILD + " melati true", STRANGER + " kenanga false");
    }

    @Test
    void whoNamesThePregnancyOfAnotherDoesNotEndIt() {
        for (Fact one : pregnancies()) {
            apply(PregnancyView.class, List.of(one));
        }
        assertThat(database.owner.queryForMap("select * from pregnancy where person = ?", MOTHER))
                .containsEntry("id", PREGNANCY)
                .containsEntry("posyandu", "melati")
                .containsEntry("gravida", (Object) 2)
                .containsEntry("outcome", null);
    }

    @Test
    void anyOrderAndOneBatchAsInARebuildEndTheSame() {
        apply(HouseholdView.class, houses());
        apply(PregnancyView.class, pregnancies());
        List<String> expected = tables();
        Random random = new Random(20261122);
        for (int round = 0; round < 10; round++) {
            registered();
            List<Fact> shuffled = new ArrayList<>(houses());
            Collections.shuffle(shuffled, random);
            shuffled.forEach(one -> apply(HouseholdView.class, List.of(one)));
            pregnancies().reversed().forEach(one -> apply(PregnancyView.class, List.of(one)));
            assertThat(tables()).as("round %d", round).isEqualTo(expected);
        }
    }

    private static void apply(Class<? extends View> view, List<Fact> batch) {
        database.bean(Scoped.class).run(Scope.NATION, () -> database.bean(view).apply(batch));
    }

    private static List<String> rows(String table) {
        return read("select person || ' ' || posyandu || ' ' || poor as row from " + table + " order by person");
    }

    /** Without what is sealed under a random nonce. */
    private static List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (String table : List.of("household", "pregnancy")) {
            tables.addAll(
                    read("select (to_jsonb(t) - 'sealed')::text as row from " + table + " t order by id, person"));
        }
        return tables;
    }

    private static List<String> read(String query) {
        List<String> rows = new ArrayList<>();
        database.owner.queryForList(query).forEach(row -> rows.add(String.valueOf(row.get("row"))));
        return rows;
    }
}

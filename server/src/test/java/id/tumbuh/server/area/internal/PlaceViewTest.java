package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceFacts.DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.KABUPATEN;
import static id.tumbuh.server.area.internal.PlaceFacts.OTHER_DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.POSYANDU;
import static id.tumbuh.server.area.internal.PlaceFacts.PROVINCE;
import static id.tumbuh.server.area.internal.PlaceFacts.PUSKESMAS;
import static id.tumbuh.server.area.internal.PlaceFacts.changed;
import static id.tumbuh.server.area.internal.PlaceFacts.created;
import static id.tumbuh.server.area.internal.PlaceFacts.fact;
import static id.tumbuh.server.area.internal.PlaceFacts.id;
import static id.tumbuh.server.area.internal.PlaceFacts.moved;
import static id.tumbuh.server.area.internal.PlaceFacts.option;
import static id.tumbuh.server.area.internal.PlaceFacts.village;
import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.places.Zone;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.View.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaceViewTest {
    private static final String POSYANDU_PATH = "aaa.bbbb.cccccc.ddddddd.ffffffff";

    private final AreaDatabase database = new AreaDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pathsAreTheIdsFromProvinceToPosyandu() {
        assertThat(database.apply(village())).isEmpty();
        assertThat(database.memory.find(POSYANDU).orElseThrow().path().value()).isEqualTo(POSYANDU_PATH);
        assertThat(database.memory.chain(POSYANDU).stream().map(area -> area.level()))
                .containsExactly(
                        AreaLevel.POSYANDU,
                        AreaLevel.DESA,
                        AreaLevel.PUSKESMAS,
                        AreaLevel.KABUPATEN,
                        AreaLevel.PROVINCE);
        assertThat(database.memory.below(PUSKESMAS).stream().map(area -> area.id()))
                .containsExactly(DESA, OTHER_DESA);
        assertThat(database.memory.within(PROVINCE, AreaLevel.POSYANDU).stream().map(area -> area.id()))
                .containsExactly(POSYANDU);
    }

    @Test
    void zoneOfTheProvinceHoldsBelowUnlessSaidOtherwise() {
        database.apply(village());
        assertThat(zone(POSYANDU)).isEqualTo(Zone.WITA);
        database.apply(changed(20, KABUPATEN, "'zone':'WIT'", 2));
        assertThat(zone(POSYANDU)).isEqualTo(Zone.WIT);
        assertThat(zone(PROVINCE)).isEqualTo(Zone.WITA);
        database.apply(changed(21, KABUPATEN, "'zone':null", 20));
        assertThat(zone(POSYANDU)).isEqualTo(Zone.WITA);
    }

    @Test
    void nationIsASite() {
        var sites = database.memory.find(Set.of("nation", "unknown1"));
        assertThat(sites.values()).containsExactly(new Posyandus.Site("nation", ScopePath.NATION, Zone.WIB.id()));
    }

    @Test
    void placeWaitsForItsParentAndAppearsWithIt() {
        Fact[] village = village();
        database.apply(village[5], village[3]);
        assertThat(database.memory.find(POSYANDU)).isEmpty();
        database.apply(village[0], village[1]);
        assertThat(database.memory.find(DESA)).isEmpty();
        database.apply(village[2]);
        assertThat(database.memory.find(POSYANDU).orElseThrow().path().value()).isEqualTo(POSYANDU_PATH);
    }

    @Test
    void codesAreKeptWithTheirDays() {
        database.apply(village());
        database.apply(fact(20, PlaceKinds.CHANGED, DESA, "{'code':'53.01.02.2007'}", id(4), LocalDate.of(2026, 7, 1)));
        assertThat(database.owner.queryForList(
                        "select code || ' ' || coalesce(from_day::text, '-') || ' ' || coalesce(to_day::text, '-')"
                                + " from place_alias where place = ? order by fact",
                        String.class,
                        DESA))
                .containsExactly("53.01.01.2001 - 20635", "53.01.02.2007 20635 -");
        assertThat(database.memory.find(POSYANDU).orElseThrow().path().value()).isEqualTo(POSYANDU_PATH);
        assertThat(database.memory.find(DESA).orElseThrow().code()).isEqualTo("53.01.02.2007");
    }

    @Test
    void editsOfDifferentFieldsDoNotMeet() {
        database.apply(village());
        List<Change> changes =
                database.apply(changed(20, DESA, "'name':'Sukamaju'", 4), changed(21, DESA, "'rw':'03'", 4));
        assertThat(changes).isEmpty();
        assertThat(database.memory.find(DESA).orElseThrow().name()).isEqualTo("Sukamaju");
    }

    @Test
    void editsOfOneFieldOnOneBaseAreInConflictUntilSomebodyWhoSawBothDecides() {
        database.apply(village());
        assertThat(database.apply(changed(20, DESA, "'name':'Sukamaju'", 4))).isEmpty();
        assertThat(database.apply(changed(21, DESA, "'name':'Sukamakmur'", 4)))
                .containsExactlyInAnyOrder(conflict(20), conflict(21));
        assertThat(database.memory.find(DESA).orElseThrow().name()).isEqualTo("Sukamakmur");
        assertThat(database.apply(changed(22, DESA, "'name':'Sukamaju'", 21)))
                .containsExactlyInAnyOrder(
                        new Change(id(20), State.ACCEPTED, null), new Change(id(21), State.ACCEPTED, null));
        assertThat(database.memory.find(DESA).orElseThrow().name()).isEqualTo("Sukamaju");
    }

    @Test
    void laterCreationOfATakenIdIsQuarantinedWhateverComesFirst() {
        Fact[] village = village();
        Fact second = created(30, POSYANDU, 5, OTHER_DESA, "");
        database.apply(village[0], village[1], village[2], village[3], village[4], second);
        assertThat(database.memory.find(POSYANDU).orElseThrow().parent()).isEqualTo(OTHER_DESA);
        assertThat(database.apply(village[5]))
                .containsExactly(new Change(id(30), State.QUARANTINED, "TMB-PLACE-ID-TAKEN"));
        assertThat(database.memory.find(POSYANDU).orElseThrow().path().value()).isEqualTo(POSYANDU_PATH);
    }

    @Test
    void factForAnotherPlaceThanItSpeaksOfIsQuarantined() {
        database.apply(village());
        String body = "{'place':'" + OTHER_DESA + "','option':'kms.red-line','value':-3,'from':'2026-01-01'}";
        assertThat(database.apply(
                        fact(20, PlaceKinds.OPTION, DESA, body, null, null),
                        fact(21, PlaceKinds.MOVED, DESA, "{'parent':'" + KABUPATEN + "'}", id(4), null)))
                .containsExactly(
                        new Change(id(20), State.QUARANTINED, "TMB-PLACE-MISPLACED"),
                        new Change(id(21), State.QUARANTINED, "TMB-PLACE-LEVEL"));
    }

    @Test
    void anyOrderAndAnyBatchingEndEqual() {
        List<Fact> facts = new ArrayList<>(Arrays.asList(village()));
        facts.add(created(7, "hhhhhhhh", 5, OTHER_DESA, "'number':'53.01.01.2001.004'"));
        facts.add(created(8, "gggggg", 3, KABUPATEN, "'zone':'WIB'"));
        facts.add(changed(20, DESA, "'name':'Sukamaju','code':'53.01.02.2007'", 4));
        facts.add(changed(21, DESA, "'name':'Sukamakmur'", 4));
        facts.add(changed(22, POSYANDU, "'rtList':['01','02','03'],'zone':'WIT'", 6));
        facts.add(moved(23, DESA, "gggggg", 4));
        facts.add(moved(24, POSYANDU, OTHER_DESA, 6));
        facts.add(moved(25, "hhhhhhhh", "zzzzzzz", 7));
        facts.add(created(30, "hhhhhhhh", 5, DESA, ""));
        facts.add(fact(31, PlaceKinds.CLOSED, POSYANDU, "{'from':'2026-06-01'}", id(24), null));
        facts.add(option(32, KABUPATEN, "kms.red-line", "-3", "2026-01-01"));
        facts.add(option(33, KABUPATEN, "kms.red-line", "-2", "2026-01-01"));
        List<String> expected = end(facts, new Random(0), Integer.MAX_VALUE);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(end(shuffled, random, 4)).as("seed " + seed).isEqualTo(expected);
        }
    }

    /** The tables, and the state last told of each fact. */
    private static List<String> end(List<Fact> facts, Random random, int largest) {
        try (AreaDatabase fresh = new AreaDatabase()) {
            Map<UUID, Change> told = new HashMap<>();
            for (int from = 0; from < facts.size(); ) {
                int until = largest == Integer.MAX_VALUE
                        ? facts.size()
                        : Math.min(facts.size(), from + 1 + random.nextInt(largest));
                Fact[] batch = facts.subList(from, until).toArray(Fact[]::new);
                fresh.apply(batch).forEach(change -> told.put(change.fact(), change));
                from = until;
            }
            List<String> end = new ArrayList<>(fresh.everything());
            told.values().stream()
                    .filter(change -> change.state() != State.ACCEPTED)
                    .map(Change::toString)
                    .sorted()
                    .forEach(end::add);
            return end;
        }
    }

    private Zone zone(String place) {
        return database.memory.find(place).orElseThrow().zone();
    }

    private static Change conflict(int fact) {
        return new Change(id(fact), State.CONFLICT, "TMB-FACT-CONFLICT");
    }
}

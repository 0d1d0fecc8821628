package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceFacts.DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.KABUPATEN;
import static id.tumbuh.server.area.internal.PlaceFacts.OTHER_DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.POSYANDU;
import static id.tumbuh.server.area.internal.PlaceFacts.PROVINCE;
import static id.tumbuh.server.area.internal.PlaceFacts.moved;
import static id.tumbuh.server.area.internal.PlaceFacts.option;
import static id.tumbuh.server.area.internal.PlaceFacts.village;
import static org.assertj.core.api.Assertions.assertThat;

import id.tumbuh.server.area.AreaLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OptionsTest {
    private static final String LINE = "kms.red-line";

    private final AreaDatabase database = new AreaDatabase();

    @BeforeEach
    void places() {
        database.apply(village());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingSetIsNothing() {
        assertThat(inForce(POSYANDU, "2026-06-01")).isEqualTo("-");
    }

    @Test
    void settingHoldsFromItsFirstDay() {
        database.apply(option(20, POSYANDU, LINE, "-3", "2026-06-01"));
        assertThat(inForce(POSYANDU, "2026-05-31")).isEqualTo("-");
        assertThat(inForce(POSYANDU, "2026-06-01")).isEqualTo("-3");
        assertThat(inForce(POSYANDU, "2026-06-02")).isEqualTo("-3");
    }

    @Test
    void placeWithoutOneHasWhatHoldsAbove() {
        database.apply(
                option(20, AreaLevel.NATION, LINE, "-3", "2026-01-01"),
                option(21, KABUPATEN, LINE, "-2", "2026-03-01"),
                option(22, POSYANDU, LINE, "-2.5", "2026-05-01"));
        assertThat(inForce(POSYANDU, "2026-02-28")).isEqualTo("-3");
        assertThat(inForce(POSYANDU, "2026-03-01")).isEqualTo("-2");
        assertThat(inForce(POSYANDU, "2026-04-30")).isEqualTo("-2");
        assertThat(inForce(POSYANDU, "2026-05-01")).isEqualTo("-2.5");
        assertThat(inForce(DESA, "2026-05-01")).isEqualTo("-2");
        assertThat(inForce(PROVINCE, "2026-05-01")).isEqualTo("-3");
        assertThat(inForce(AreaLevel.NATION, "2026-05-01")).isEqualTo("-3");
        assertThat(inForce("unknown1", "2026-05-01")).isEqualTo("-");
    }

    @Test
    void nearerPlaceHoldsThoughTheWiderOneWasSetLater() {
        database.apply(option(20, POSYANDU, LINE, "-3", "2026-01-01"), option(21, KABUPATEN, LINE, "-2", "2026-03-01"));
        assertThat(inForce(POSYANDU, "2026-03-02")).isEqualTo("-3");
    }

    @Test
    void nullGivesItBackToThePlaceAbove() {
        database.apply(
                option(20, KABUPATEN, LINE, "-2", "2026-01-01"),
                option(21, POSYANDU, LINE, "-3", "2026-02-01"),
                option(22, POSYANDU, LINE, "null", "2026-03-01"));
        assertThat(inForce(POSYANDU, "2026-02-28")).isEqualTo("-3");
        assertThat(inForce(POSYANDU, "2026-03-01")).isEqualTo("-2");
    }

    @Test
    void ofTwoWithOneFirstDayTheGreaterFactHoldsWhateverCameFirst() {
        database.apply(option(22, POSYANDU, LINE, "-2", "2026-01-01"));
        database.apply(option(21, POSYANDU, LINE, "-3", "2026-01-01"));
        assertThat(inForce(POSYANDU, "2026-01-01")).isEqualTo("-2");
    }

    @Test
    void timelineIsWhatAPhoneNeedsForAnyDay() {
        database.apply(
                option(20, KABUPATEN, LINE, "-2", "2026-01-01"),
                option(21, POSYANDU, LINE, "-3", "2026-02-01"),
                option(22, KABUPATEN, LINE, "-2.5", "2026-02-15"),
                option(23, POSYANDU, LINE, "null", "2026-03-01"));
        assertThat(database.memory.timeline(POSYANDU).get(LINE))
                .extracting(span -> LocalDate.ofEpochDay(span.from()) + " " + span.value())
                .containsExactly("2026-01-01 -2", "2026-02-01 -3", "2026-03-01 -2.5");
    }

    @Test
    void movedPosyanduHasWhatHoldsAtItsNewParent() {
        database.apply(option(20, DESA, LINE, "-2", "2026-01-01"), option(21, OTHER_DESA, LINE, "-3", "2026-01-01"));
        assertThat(inForce(POSYANDU, "2026-01-01")).isEqualTo("-2");
        database.apply(moved(22, POSYANDU, OTHER_DESA, 6));
        assertThat(inForce(POSYANDU, "2026-01-01")).isEqualTo("-3");
    }

    private String inForce(String place, String day) {
        int epochDay = Math.toIntExact(LocalDate.parse(day).toEpochDay());
        return database.memory
                .inForce(place, LINE, epochDay)
                .map(JsonNode::toString)
                .orElse("-");
    }
}

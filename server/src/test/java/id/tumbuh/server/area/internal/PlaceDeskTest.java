package id.tumbuh.server.area.internal;

import static id.tumbuh.server.area.internal.PlaceFacts.DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.KABUPATEN;
import static id.tumbuh.server.area.internal.PlaceFacts.OTHER_DESA;
import static id.tumbuh.server.area.internal.PlaceFacts.POSYANDU;
import static id.tumbuh.server.area.internal.PlaceFacts.id;
import static id.tumbuh.server.area.internal.PlaceFacts.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlaceDeskTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Caller NATION = caller(ScopePath.NATION);
    private static final Caller ONE_DESA = caller(new ScopePath("aaa.bbbb.cccccc.ddddddd"));

    private final AreaDatabase database = new AreaDatabase();
    private final List<FactDraft> written = new ArrayList<>();
    private final PlaceDesk desk = new PlaceDesk(
            new Kept(),
            database.memory,
            new PlaceIds(database.memory),
            database.transaction,
            Clock.fixed(Instant.parse("2026-06-30T16:30:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void places() {
        database.apply(village());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void newPlaceGetsAnIdOfItsLevelAndNothingElseIsBelieved() {
        String place = desk.create(NATION, DESA, JSON.readTree("""
                {"name":"Mawar","id":"ffffffff","level":1,"parent":"nation"}""")).place();
        FactDraft draft = written.getFirst();
        assertThat(AreaLevel.POSYANDU.isId(place)).isTrue();
        assertThat(draft.posyandu()).isEqualTo(DESA);
        assertThat(draft.body())
                .isEqualTo(JSON.readTree(
                        "{\"name\":\"Mawar\",\"id\":\"" + place + "\",\"level\":5,\"parent\":\"ddddddd\"}"));
        assertThat(PlaceBodies.created(draft.body(), 1)).isEmpty();
    }

    @Test
    void editBearsTheDayOfThePlaceItself() {
        desk.change(NATION, DESA, JSON.readTree("{\"code\":\"53.01.04.2003\"}"), id(4));
        // 16:30 UTC is half past midnight of the first of July in WITA.
        assertThat(written.getFirst().day()).isEqualTo(20635);
    }

    @Test
    void codeAndZoneAreNotForTheMidwife() {
        Caller bidan = caller(Role.BIDAN);
        refused("TMB-PLACE-KEEPER", () -> change(bidan, DESA, "{\"code\":\"53.01.04.2003\"}"));
        refused("TMB-PLACE-KEEPER", () -> change(bidan, DESA, "{\"zone\":\"WIB\"}"));
        refused("TMB-PLACE-KEEPER", () -> change(bidan, DESA, "{\"name\":\"Lain\"}"));
        refused("TMB-PLACE-KEEPER", () -> change(bidan, POSYANDU, "{\"rt\":\"001\",\"zone\":\"WIB\"}"));
        assertThat(written).isEmpty();
        change(bidan, POSYANDU, "{\"name\":\"Mawar\",\"rt\":\"001\",\"dusun\":[\"Krajan\"]}");
        change(bidan, DESA, "{\"dusun\":[\"Krajan\"]}");
        assertThat(written).hasSize(2);
    }

    @Test
    void codesAndZonesAreForTheHealthOffice() {
        change(caller(Role.DINAS), DESA, "{\"code\":\"53.01.04.2003\",\"zone\":\"WITA\"}");
        refused("TMB-PLACE-KEEPER", () -> change(caller(Role.DINAS), POSYANDU, "{\"habit\":{}}"));
        refused("TMB-PLACE-KEEPER", () -> change(caller(Role.KEPALA_PUSKESMAS), DESA, "{\"code\":null}"));
        refused("TMB-PLACE-KEEPER", () -> change(caller(Role.DESA), POSYANDU, "{\"name\":\"Mawar\"}"));
        assertThat(written).hasSize(1);
    }

    @Test
    void editThatSaysNothingIsNotWritten() {
        refused("TMB-REQUEST-INVALID", () -> change(NATION, DESA, "{\"id\":\"ffffffff\"}"));
    }

    private void change(Caller caller, String place, String fields) {
        desk.change(caller, place, JSON.readTree(fields), id(4));
    }

    @Test
    void nothingLiesBelowAPosyandu() {
        refused("TMB-PLACE-LEVEL", () -> desk.create(NATION, POSYANDU, JSON.readTree("{\"name\":\"x\"}")));
    }

    @Test
    void placeOutsideOfOnesAreasIsUnknown() {
        refused("TMB-PLACE-UNKNOWN", () -> desk.within(ONE_DESA, OTHER_DESA));
        refused("TMB-PLACE-UNKNOWN", () -> desk.within(ONE_DESA, KABUPATEN));
        refused("TMB-PLACE-UNKNOWN", () -> desk.within(ONE_DESA, "unknown1"));
        assertThat(desk.within(ONE_DESA, POSYANDU).id()).isEqualTo(POSYANDU);
    }

    @Test
    void nothingMovesOutOfOnesAreas() {
        refused("TMB-PLACE-UNKNOWN", () -> desk.move(ONE_DESA, POSYANDU, OTHER_DESA, id(6)));
        assertThat(written).isEmpty();
        desk.move(NATION, POSYANDU, OTHER_DESA, id(6));
        assertThat(written).hasSize(1);
    }

    @Test
    void onlyWhoSeesTheNationSetsForTheNation() {
        refused("TMB-ACCESS-FORBIDDEN", () -> desk.pathWithin(ONE_DESA, AreaLevel.NATION));
        assertThat(desk.pathWithin(NATION, AreaLevel.NATION)).isEqualTo(ScopePath.NATION);
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Problem.class).hasMessage(code);
    }

    private static Caller caller(Role role) {
        return new Caller(id(999), role, Scope.NATION, null, Set.of(), false, "127.0.0.1");
    }

    private static Caller caller(ScopePath path) {
        return new Caller(id(999), Role.ADMIN, Scope.of(path), null, Set.of(), false, "127.0.0.1");
    }

    /** Keeps what was written instead of storing it. */
    private final class Kept implements Facts {
        @Override
        public Outcome write(Caller caller, FactDraft draft) {
            written.add(draft);
            return new Outcome(id(500), State.ACCEPTED, false, null, List.of());
        }

        @Override
        public List<Outcome> write(Caller caller, List<FactDraft> drafts) {
            return drafts.stream().map(draft -> write(caller, draft)).toList();
        }

        @Override
        public void hold(String... posyandu) {
            // Nobody else writes here.
        }

        @Override
        public List<Fact> about(Caller caller, UUID person) {
            return List.of();
        }
    }
}

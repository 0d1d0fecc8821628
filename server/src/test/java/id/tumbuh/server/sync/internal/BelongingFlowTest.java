package id.tumbuh.server.sync.internal;

import static id.tumbuh.server.sync.internal.Weighing.about;
import static id.tumbuh.server.sync.internal.Weighing.child;
import static id.tumbuh.server.sync.internal.Weighing.id;
import static id.tumbuh.server.sync.internal.Weighing.today;
import static id.tumbuh.server.sync.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a posyandu may do to somebody it does not have yet, or not any more: through the running application. */
class BelongingFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final String FAR = "prw.kab9.pusk09.desa0009";
    private static final String BEFORE = "quarantined TMB-FACT-BEFORE-MEMBERSHIP";
    private static TestServer server = TestServer.start(
            List.of(
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".kenanga1",
                    VILLAGE + ".anggrek1",
                    FAR,
                    FAR + ".jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            server.database().jdbcUrl(),
            server.database().user(),
            server.database().password()));
    private static Phone phone = Phone.enrol(server, "melati01", bidan);
    private static Phone other = Phone.enrol(server, "kenanga1", bidan);
    private static Phone far = Phone.enrol(server, "jauh0001", Phone.staff(server, "lain", Role.BIDAN, "desa0009"));
    private static Phone third = Phone.enrol(server, "anggrek1", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    /** State and code as they stand now. */
    private static String now(Phone sender, JsonNode fact) {
        JsonNode outcome = sender.send(fact).getFirst();
        return (outcome.path("state").stringValue() + " " + outcome.path("code").asString("")).strip();
    }

    private static String invited(UUID child, LocalDate day) {
        return phone.answer(about(phone, "person.joined", child, day, "{'to':'kenanga1','as':'visitor'}"));
    }

    private static JsonNode person(UUID child) {
        return bidan.get("/api/people/" + child).json();
    }

    @Test
    void whatWasLaidDownBeforehandDoesNotTakeEffectByAnInvitation() {
        UUID child = child(phone);
        ObjectNode home = weighed(phone, child, 7900);
        assertEquals("accepted", phone.answer(home));
        LocalDate before = today().minusDays(1);
        List<ObjectNode> laidDown = List.of(
                about(other, "visit.withdrawn", child, before, "{}").put("base", id(home)),
                about(other, "visit.corrected", child, before, "{'weight_g':5000}")
                        .put("base", id(home)),
                about(other, "person.changed", child, before, "{'name':'Nama Lain'}"),
                about(other, "person.died", child, before, "{}"),
                about(other, "person.moved", child, before, "{'to':'kenanga1'}"),
                about(other, "person.joined", child, before, "{'to':'kenanga1'}"),
                about(other, "person.left", child, before, "{}"));
        for (ObjectNode fact : laidDown) {
            assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(fact));
        }

        assertEquals("accepted", invited(child, today()));

        for (ObjectNode fact : laidDown) {
            assertEquals(BEFORE, now(other, fact), fact.toString());
        }
        JsonNode person = person(child);
        assertEquals("present", person.path("status").stringValue());
        assertEquals("melati01", person.path("posyandu").stringValue());
        assertEquals("Melati Contoh", person.path("fields").path("name").stringValue());
        assertEquals("accepted", now(phone, home));
    }

    @Test
    void itMakesNoDifferenceWhetherTheWordOrTheInvitationComesFirst() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today()));

        assertEquals(BEFORE, other.answer(about(other, "person.changed", child, today().minusDays(1), "{'rt':'9'}")));
        assertEquals("accepted", other.answer(about(other, "person.changed", child, today(), "{'rt':'3'}")));
    }

    @Test
    void visitsOfItsOwnAreTakenWhateverTheirDay() {
        UUID child = child(phone);
        LocalDate before = today().minusDays(3);
        ObjectNode visit = about(other, "visit.measured", child, before, "{'weight_g':8000}");
        ObjectNode corrected = about(other, "visit.corrected", child, before, "{'weight_g':8050}")
                .put("base", id(visit));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(corrected));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(visit));

        assertEquals("accepted", invited(child, today()));

        assertEquals("accepted", now(other, corrected));
        assertEquals("accepted", now(other, visit));
    }

    @Test
    void anInvitationOfAnEarlierDayOrTheBidanTakesWhatWasSetAside() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today()));
        ObjectNode yesterday = about(other, "person.changed", child, today().minusDays(1), "{'rt':'3'}");
        ObjectNode longAgo = about(other, "person.changed", child, today().minusDays(9), "{'rw':'4'}");
        assertEquals(BEFORE, other.answer(yesterday));
        assertEquals(BEFORE, other.answer(longAgo));

        assertEquals("accepted", invited(child, today().minusDays(1)));

        assertEquals("accepted", now(other, yesterday));
        assertEquals(BEFORE, now(other, longAgo));
        JsonNode released = bidan.send("POST", "/api/facts/" + id(longAgo) + "/release", null)
                .json();
        assertEquals("accepted", released.path("state").stringValue(), released.toString());
    }

    @Test
    void aDecisionHoldsAlsoWhereTheFactThenWaitsForItsBase() {
        UUID child = child(phone);
        ObjectNode missing = about(phone, "visit.measured", child, today().minusDays(9), "{'weight_g':7000}");
        ObjectNode changed = about(other, "visit.corrected", child, today().minusDays(9), "{'weight_g':7100}")
                .put("base", id(missing))
                .put("actor", UUID.randomUUID().toString());
        assertEquals("quarantined TMB-FACT-NOT-ENROLLED", other.answer(changed));
        assertEquals("accepted", invited(child, today()));
        assertEquals(
                "held",
                bidan.send("POST", "/api/facts/" + id(changed) + "/release", null)
                        .json()
                        .path("state")
                        .stringValue());

        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(missing), "it is spoken of at once");
        assertEquals("conflict TMB-FACT-CONFLICT", now(other, changed), "it speaks of another's measurement");
        decide("choose", changed);
        assertEquals("accepted", now(other, changed));
    }

    @Test
    void onlyVisitsAndCasesHaveAMonthAfterThePersonLeft() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        String ended = "quarantined TMB-FACT-MEMBERSHIP-ENDED";
        String consent = "{'purposes':['ASESMEN'],'giver':'Ibu'}";
        assertEquals("accepted", phone.answer(about(phone, "visit.measured", child, today(), "{'weight_g':8000}")));
        assertEquals(ended, phone.answer(about(phone, "consent.given", child, today(), consent)));
        assertEquals("accepted", phone.answer(about(phone, "consent.given", child, moved, consent)));
    }

    @Test
    void onlyVisitsAreTakenOfADayBeforeThePersonCame() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today()));
        LocalDate before = today().minusDays(1);
        String consent = "{'purposes':['ASESMEN'],'giver':'Ibu'}";
        assertEquals(BEFORE, other.answer(about(other, "consent.given", child, before, consent)));
        assertEquals("accepted", other.answer(about(other, "consent.given", child, today(), consent)));
        assertEquals("accepted", other.answer(about(other, "visit.attended", child, before, "{}")));
    }

    private static void decide(String how, JsonNode fact) {
        TestServer.Answer answer = bidan.send("POST", "/api/visits/" + id(fact) + "/" + how, "{}");
        assertEquals(200, answer.status(), answer.body());
    }

    private static String standing(UUID child, JsonNode fact) {
        for (JsonNode visit :
                bidan.get("/api/people/" + child + "/visits").json().path("visits")) {
            if (visit.path("fact").stringValue().equals(id(fact))) {
                return visit.path("standing").stringValue();
            }
        }
        return "";
    }

    @Test
    void aFormerPosyanduWithdrawsNothingThatOthersMeasuredByDatingItsWordBack() {
        other.fetchAll();
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        ObjectNode visit = weighed(other, child, 8000);
        assertEquals("accepted", other.answer(visit));

        ObjectNode withdrawn =
                about(phone, "visit.withdrawn", child, moved.minusDays(1), "{}").put("base", id(visit));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(withdrawn));

        assertEquals("official", standing(child, visit));
        assertEquals("unheard", standing(child, withdrawn));
        assertTrue(bidan.get("/api/visits/conflicts?place=desa0001").body().contains(id(visit)), "the bidan sees it");
        assertNull(Phone.enrol(server, "kenanga1", bidan).fetchAll().item("fact", id(withdrawn)));

        JsonNode told = other.fetchAll().item("fact", id(withdrawn));
        assertNotNull(told);
        assertFalse(told.path("heard").booleanValue(true), told.toString());
        assertTrue(told.path("type").isMissingNode(), "nothing to fold: " + told);

        decide("choose", visit);
        assertEquals("accepted", now(phone, withdrawn));
        assertEquals("official", standing(child, visit));
        assertFalse(
                told(other, withdrawn).path("heard").booleanValue(true), "settled, and it counts no more than before");

        decide("choose", withdrawn);
        assertEquals("withdrawn", standing(child, visit), "the home may agree as well");
        assertEquals("visit.withdrawn", told(other, withdrawn).path("type").asString(""), "its phones hear of it");
        assertEquals(id(visit), told(other, withdrawn).path("base").asString(""));
    }

    private static JsonNode told(Phone reader, JsonNode fact) {
        JsonNode item = reader.fetchAll().item("fact", id(fact));
        assertNotNull(item);
        return item;
    }

    @Test
    void whatReplacesAWordThatDoesNotCountReplacesForPhonesWhatCounted() {
        other.fetchAll();
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        ObjectNode visit = weighed(other, child, 8000);
        assertEquals("accepted", other.answer(visit));
        ObjectNode strange = about(phone, "visit.corrected", child, moved.minusDays(1), "{'weight_g':5000}")
                .put("base", id(visit));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(strange));
        ObjectNode ours = about(other, "visit.corrected", child, today(), "{'weight_g':8100}")
                .put("base", id(strange));
        assertEquals("accepted", other.answer(ours));

        assertEquals("official", standing(child, ours));
        assertFalse(told(other, strange).path("heard").booleanValue(true));
        assertEquals(id(visit), told(other, ours).path("base").asString(""), "as the server judges it");
        Phone anew = Phone.enrol(server, "kenanga1", bidan);
        assertEquals(id(visit), told(anew, ours).path("base").asString(""));
    }

    @Test
    void whoTakesBackAWordThatDoesNotCountTakesNothingElseBack() {
        other.fetchAll();
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        for (ObjectNode said : List.of(
                weighed(other, child, 8000),
                about(other, "visit.referred", child, today(), "{'to':'PUSKESMAS','why':['BGM']}"))) {
            assertEquals("accepted", other.answer(said));
            ObjectNode strange = about(phone, "visit.withdrawn", child, moved.minusDays(1), "{}")
                    .put("base", id(said));
            assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(strange));
            ObjectNode ours =
                    about(other, "visit.withdrawn", child, today(), "{}").put("base", id(strange));
            assertEquals("accepted", other.answer(ours));

            assertEquals(id(strange), told(other, ours).path("base").asString(""), "and nothing of " + said);
        }
        String watched = bidan.get("/api/watch?place=desa0001").body();
        assertTrue(watched.contains(child.toString()), watched);
    }

    @Test
    void whatWasSaidBeforeTheMoveIsKnownIsSettledAnewOnceItIs() {
        other.fetchAll();
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", invited(child, moved.minusDays(5)));
        ObjectNode visit = weighed(other, child, 8000);
        assertEquals("accepted", other.answer(visit));
        ObjectNode corrected = about(phone, "visit.corrected", child, today(), "{'weight_g':5000}")
                .put("base", id(visit));
        assertEquals("accepted", phone.answer(corrected), "at home");
        assertEquals("official", standing(child, corrected));

        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));

        assertEquals("conflict TMB-FACT-CONFLICT", now(phone, corrected));
        assertFalse(told(other, corrected).path("heard").booleanValue(true));
        assertEquals("official", standing(child, visit));
        assertEquals("conflict TMB-FACT-CONFLICT", now(other, visit));
    }

    @Test
    void aVisitorWhoseVisitHasEndedCorrectsNothingMeasuredAfterIt() {
        UUID child = child(phone);
        LocalDate from = today().minusDays(9);
        String until = "{'to':'kenanga1','as':'visitor','until':'" + from.plusDays(3) + "'}";
        assertEquals("accepted", phone.answer(about(phone, "person.joined", child, from, until)));
        ObjectNode during = about(phone, "visit.measured", child, from.plusDays(2), "{'weight_g':7900}");
        ObjectNode after = about(phone, "visit.measured", child, from.plusDays(3), "{'weight_g':7950}");
        assertEquals("accepted", phone.answer(during));
        assertEquals("accepted", phone.answer(after));

        String body = "{'weight_g':5000}";
        assertEquals(
                "accepted",
                other.answer(about(other, "visit.corrected", child, from, body).put("base", id(during))));
        assertEquals(
                "conflict TMB-FACT-CONFLICT",
                other.answer(about(other, "visit.corrected", child, from, body).put("base", id(after))));
        assertEquals("official", standing(child, after));
    }

    @Test
    void aFormerPosyanduWithdrawsNoReferralOfAnother() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        ObjectNode referred =
                about(other, "visit.referred", child, today().minusDays(2), "{'to':'PUSKESMAS','why':['BGM']}");
        assertEquals("accepted", other.answer(referred));
        ObjectNode withdrawn =
                about(phone, "visit.withdrawn", child, moved.minusDays(1), "{}").put("base", id(referred));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(withdrawn));

        String watched = bidan.get("/api/watch?place=desa0001").body();
        assertTrue(watched.contains(id(referred)), watched);
    }

    @Test
    void whoeverIsOnlyVisitedOpensNothingToAThird() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today().minusDays(3)));
        ObjectNode sent = about(other, "person.joined", child, today(), "{'to':'anggrek1','as':'visitor'}");
        assertEquals("conflict TMB-FACT-CONFLICT", other.answer(sent));
        assertEquals(
                "conflict TMB-FACT-CONFLICT",
                other.answer(about(other, "person.moved", child, today(), "{'to':'anggrek1'}")));

        assertEquals("held TMB-FACT-NOT-A-MEMBER", third.answer(weighed(third, child, 8000)));
        assertNull(third.fetchAll().item("person", child));
    }

    @Test
    void anInvitationOutlivesNoMoveOfTheHome() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(5);
        ObjectNode away = about(phone, "person.moved", child, moved, "{'to':'anggrek1'}");
        assertEquals("accepted", invited(child, today().minusDays(9)));
        assertEquals("accepted", phone.answer(away));
        ObjectNode visit = weighed(third, child, 8000);
        assertEquals("accepted", third.answer(visit));

        ObjectNode withdrawn =
                about(other, "visit.withdrawn", child, today(), "{}").put("base", id(visit));
        assertEquals("conflict TMB-FACT-CONFLICT", other.answer(withdrawn));
        ObjectNode datedBack =
                about(other, "visit.withdrawn", child, moved.minusDays(1), "{}").put("base", id(visit));
        assertEquals("conflict TMB-FACT-CONFLICT", other.answer(datedBack));
        assertEquals("official", standing(child, visit));
        Phone reader = Phone.enrol(server, "kenanga1", bidan).fetchAll();
        assertNull(reader.item("fact", id(visit)));
        assertNull(reader.item("person", child));

        ObjectNode anew = about(third, "person.joined", child, today(), "{'to':'kenanga1','as':'visitor'}");
        assertEquals("accepted", third.answer(anew), "the new home invites");
        ObjectNode later = about(other, "person.changed", child, today(), "{'rt':'3'}");
        assertEquals("accepted", other.answer(later));
    }

    @Test
    void theHomeEndsAVisitByInvitingUntilToday() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today().minusDays(9)));
        String until = "{'to':'kenanga1','as':'visitor','until':'" + today().minusDays(2) + "'}";
        assertEquals("accepted", phone.answer(about(phone, "person.joined", child, today(), until)));

        ObjectNode visit = weighed(phone, child, 8000);
        assertEquals("accepted", phone.answer(visit));
        ObjectNode corrected = about(other, "visit.corrected", child, today().minusDays(3), "{'weight_g':5000}")
                .put("base", id(visit));
        assertEquals("conflict TMB-FACT-CONFLICT", other.answer(corrected));
        assertEquals("official", standing(child, visit));
        assertNull(Phone.enrol(server, "kenanga1", bidan).fetchAll().item("person", child));
    }

    @Test
    void afterAMergeTheAbsorbedRecordsPosyanduDoesNotEditTheSurvivorNorAfterItsUndoing() {
        UUID survivor = child(phone);
        UUID absorbed = child(other);
        ObjectNode visit = weighed(phone, survivor, 8000);
        assertEquals("accepted", phone.answer(visit));
        TestServer.Answer merged =
                bidan.send("POST", "/api/people/" + absorbed + "/merge", "{\"into\":\"" + survivor + "\"}");
        assertEquals(200, merged.status(), merged.body());

        ObjectNode named = about(other, "person.changed", survivor, today(), "{'name':'Nama Lain'}");
        ObjectNode withdrawn =
                about(other, "visit.withdrawn", survivor, today(), "{}").put("base", id(visit));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(named));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(withdrawn));
        assertEquals("accepted", phone.answer(about(phone, "person.changed", absorbed, today(), "{'rt':'3'}")));

        assertEquals(
                200,
                bidan.send("POST", "/api/people/" + absorbed + "/unmerge", "{}").status());
        assertEquals("held TMB-FACT-NOT-A-MEMBER", now(other, named));
        ObjectNode later = about(phone, "person.changed", absorbed, today().plusDays(1), "{'name':'Nama Lain'}");
        assertEquals("quarantined TMB-FACT-MEMBERSHIP-ENDED", phone.answer(later), "and the other way round");
    }

    @Test
    void onlyWhereTheSurvivorBelongsRecordsArePartedAgain() {
        UUID survivor = child(phone);
        UUID absorbed = child(other);
        TestServer.Answer merged =
                bidan.send("POST", "/api/people/" + absorbed + "/merge", "{\"into\":\"" + survivor + "\"}");
        assertEquals(200, merged.status(), merged.body());
        String merge = owner.queryForObject(
                "select id::text from fact where kind = 'person.merged' and subject = ?", String.class, absorbed);
        for (Phone writer : List.of(other, phone)) {
            ObjectNode parted =
                    about(writer, "person.unmerged", absorbed, today(), "{}").put("base", merge);
            assertEquals("quarantined TMB-FACT-ROLE", writer.answer(parted));
            bidan.send("POST", "/api/facts/" + id(parted) + "/release", null);
            boolean ofSurvivor = writer == phone;
            assertEquals(ofSurvivor ? "accepted" : "conflict TMB-FACT-CONFLICT", now(writer, parted));
            assertEquals(
                    ofSurvivor ? absorbed.toString() : survivor.toString(),
                    person(absorbed).path("id").stringValue());
        }
    }

    @Test
    void anOfficerReleasesNoMergeIntoSomebodyElsewhere() {
        UUID mine = child(phone);
        UUID stranger = child(far);
        ObjectNode merged = about(phone, "person.merged", mine, today(), "{'into':'" + stranger + "'}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(merged));
        assertEquals(
                403,
                bidan.send("POST", "/api/facts/" + id(merged) + "/release", null)
                        .status());
        assertEquals("quarantined TMB-FACT-ROLE", now(phone, merged));
    }

    @Test
    void aFormerPosyanduFetchesNobodyBackByAMergeThatItsOfficerReleases() {
        UUID child = child(phone);
        UUID mine = child(phone);
        LocalDate moved = today().minusDays(10);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        ObjectNode merged = about(phone, "person.merged", child, moved.minusDays(1), "{'into':'" + mine + "'}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(merged));
        bidan.send("POST", "/api/facts/" + id(merged) + "/release", null);
        assertEquals("conflict TMB-FACT-CONFLICT", now(phone, merged));
        assertEquals("kenanga1", person(child).path("posyandu").stringValue());
    }

    @Test
    void aDeathToldByWhomTheChildLeftIsShownAndTheHomeDecides() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(20);
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, moved, "{'to':'kenanga1'}")));
        assertEquals("accepted", other.answer(weighed(other, child, 8000)));

        ObjectNode death = about(phone, "person.died", child, moved.minusDays(1), "{}");
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(death));
        assertEquals("present", person(child).path("status").stringValue());
        String open = bidan.get("/api/facts/open?state=conflict").body();
        assertTrue(open.contains(id(death)), open);

        assertEquals(
                200,
                bidan.send(
                                "POST",
                                "/api/people/" + child + "/die",
                                "{\"day\":\"" + moved.minusDays(1) + "\",\"body\":{}}")
                        .status());
        assertEquals("died", person(child).path("status").stringValue());
        assertEquals("accepted", now(phone, death));
    }

    @Test
    void aDeathToldBeforeTheMoveIsKnownIsShownOnceItIs() {
        UUID child = child(phone);
        ObjectNode death = about(phone, "person.died", child, today().minusDays(8), "{}");
        assertEquals("accepted", phone.answer(death));
        assertEquals("died", person(child).path("status").stringValue());

        ObjectNode moved = about(phone, "person.moved", child, today().minusDays(9), "{'to':'kenanga1'}");
        assertEquals("accepted", phone.answer(moved));

        assertEquals("present", person(child).path("status").stringValue());
        assertEquals("conflict TMB-FACT-CONFLICT", now(phone, death));
    }

    @Test
    void whereAChildVisitsADeathIsTakenAtItsWord() {
        UUID child = child(phone);
        assertEquals("accepted", invited(child, today().minusDays(3)));
        assertEquals("accepted", other.answer(about(other, "person.died", child, today(), "{}")));
        assertEquals("died", person(child).path("status").stringValue());
    }

    @Test
    void aDeathDatedBeforeTheChildWasSeenElsewhereIsTheHomesToDecideWhicheverComesFirst() {
        for (boolean deathFirst : new boolean[] {true, false}) {
            UUID child = child(phone);
            assertEquals("accepted", invited(child, today().minusDays(5)));
            ObjectNode death = about(other, "person.died", child, today().minusDays(1), "{}");
            ObjectNode visit = weighed(phone, child, 8000);
            other.answer(deathFirst ? death : weighed(other, child, 8100));
            phone.answer(visit);
            other.answer(death);

            assertEquals("conflict TMB-FACT-CONFLICT", now(other, death));
            assertEquals("present", person(child).path("status").stringValue());
        }
    }

    @Test
    void aFormerVisitorsEditDoesNotWinOverTheHomes() {
        UUID child = child(phone);
        LocalDate from = today().minusDays(9);
        String until = "{'to':'kenanga1','as':'visitor','until':'" + from.plusDays(3) + "'}";
        assertEquals("accepted", phone.answer(about(phone, "person.joined", child, from, until)));
        String version = person(child).path("version").stringValue();

        ObjectNode edit = about(other, "person.changed", child, from.plusDays(1), "{'name':'Nama Lain','rt':'3'}")
                .put("base", version);
        assertEquals("conflict TMB-FACT-CONFLICT", other.answer(edit));
        assertEquals("Melati Contoh", person(child).path("fields").path("name").stringValue());
        assertEquals("3", person(child).path("fields").path("rt").stringValue());

        String told = "{\"version\":\"" + id(edit) + "\",\"fields\":{\"name\":\"Melati Contoh\"}}";
        TestServer.Answer decided = bidan.send("PATCH", "/api/people/" + child, told);
        assertEquals(200, decided.status(), decided.body());
        assertEquals("accepted", now(other, edit));
    }

    @Test
    void aFormerPosyanduHearsNothingMoreByAnOldCursor() {
        UUID child = child(phone);
        Phone reader = Phone.enrol(server, "melati01", bidan).fetchAll();
        String old = reader.cursor();
        assertEquals("accepted", invited(child, today()));
        ObjectNode visit = weighed(other, child, 8000);
        assertEquals("accepted", other.answer(visit));
        assertNotNull(reader.fetchAll().item("fact", id(visit)), "while it is at home");
        assertEquals("accepted", phone.answer(about(phone, "person.moved", child, today(), "{'to':'kenanga1'}")));
        ObjectNode later = weighed(other, child, 8100);
        assertNotNull(other.answer(later));

        String page = phone.call("GET", "/api/sync/changes?posyandu=melati01&since=" + old, null)
                .body();

        assertTrue(page.contains(child.toString()), "that the child left");
        assertFalse(page.contains(id(visit)), page);
        assertFalse(page.contains(id(later)), page);
    }
}

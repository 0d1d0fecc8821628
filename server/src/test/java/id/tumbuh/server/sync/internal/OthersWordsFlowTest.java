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

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a posyandu may say of what another one measured or wrote: through the running application. */
class OthersWordsFlowTest extends Neighbours {
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
}

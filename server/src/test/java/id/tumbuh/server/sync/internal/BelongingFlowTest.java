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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a posyandu may do to somebody it does not have yet, or not any more: through the running application. */
class BelongingFlowTest extends Neighbours {
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

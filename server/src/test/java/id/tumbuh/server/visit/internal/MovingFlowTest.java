package id.tumbuh.server.visit.internal;

import static id.tumbuh.server.visit.internal.Weighing.child;
import static id.tumbuh.server.visit.internal.Weighing.history;
import static id.tumbuh.server.visit.internal.Weighing.id;
import static id.tumbuh.server.visit.internal.Weighing.today;
import static id.tumbuh.server.visit.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A child that moves, visits or is merged takes what was measured along; from phones and from the staff's screens. */
class MovingFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final String FAR = "prw.kab9.pusk09.desa0009";
    private static TestServer server = TestServer.start(
            List.of(VILLAGE, VILLAGE + ".melati01", VILLAGE + ".mawar001", FAR, FAR + ".jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static Staff other = Phone.staff(server, "lain", Role.BIDAN, "desa0009");
    private static Phone phone = Phone.enrol(server, "melati01", bidan);

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aChildThatMovesTakesItsHistoryAlong() {
        Phone there = Phone.enrol(server, "jauh0001", other);
        UUID child = child(phone);
        ObjectNode old = weighed(phone, child, today().minusDays(150), 5900);
        ObjectNode recent = weighed(phone, child, today().minusDays(40), 7300);
        ObjectNode late = weighed(phone, child, today().minusDays(20), 7700);
        phone.send(old, recent);
        there.fetchAll();
        Phone behind = Phone.enrol(server, "melati01", bidan);
        behind.fetchAll();
        phone.fetchAll();
        ObjectNode changed =
                phone.fact("person.changed", "{'subject':'" + child + "','body':{'address':'Jalan Rahasia 7'}}");
        assertEquals("accepted", phone.answer(changed));
        LocalDate moved = today().minusDays(10);
        String body = "{\"day\":\"" + moved + "\",\"body\":{\"to\":\"jauh0001\"}}";
        TestServer.Answer told = bidan.send("POST", "/api/people/" + child + "/move", body);
        assertEquals(200, told.status(), told.body());

        phone.fetchAll();
        behind.fetchAll();
        there.fetchAll();
        assertNotNull(phone.item("left", child));
        assertNull(phone.item("person", child));
        assertNull(behind.item("fact", id(changed)), "nothing personal of who has left");
        assertNull(Phone.enrol(server, "melati01", bidan).fetchAll().item("person", child));
        assertNotNull(there.item("person", child));
        assertNotNull(there.item("series", child));
        assertNotNull(there.item("fact", id(recent)));
        assertEquals("melati01", origin(there, recent), "a fact keeps where it was written");
        assertEquals(404, bidan.get("/api/people/" + child).status());
        assertEquals(404, bidan.get("/api/people/" + child + "/visits").status());
        assertEquals(2, history(other, child).size());

        assertEquals("accepted", phone.answer(late), "written before the phone could know");
        assertNotNull(there.fetchAll().item("fact", id(late)));
        assertEquals(3, history(other, child).size());
        assertEquals(
                404,
                bidan.send("POST", "/api/visits/" + id(late) + "/withdraw", "{}")
                        .status());
        TestServer.Answer corrected =
                other.send("POST", "/api/visits/" + id(late) + "/correct", "{\"body\":{\"weight_g\":7750}}");
        assertEquals("accepted", corrected.json().path("outcome").stringValue(), corrected.body());
        assertEquals("accepted", there.answer(weighed(there, child, today(), 8100)));
        assertEquals(5, history(other, child).size());
        JsonNode snapshot = Phone.enrol(server, "jauh0001", other).fetchAll().item("fact", id(late));
        assertNotNull(snapshot);
    }

    private static String origin(Phone reader, JsonNode fact) {
        JsonNode item = reader.item("fact", id(fact));
        return item == null ? "" : item.path("posyandu").stringValue();
    }

    @Test
    void aFormerPosyanduHandsInItsTimeAndNeitherEditsNorFetchesTheChildBack() {
        UUID child = child(phone);
        LocalDate moved = today().minusDays(60);
        String body = "{\"day\":\"" + moved + "\",\"body\":{\"to\":\"jauh0001\"}}";
        assertEquals(
                200, bidan.send("POST", "/api/people/" + child + "/move", body).status());
        String ended = "quarantined TMB-FACT-MEMBERSHIP-ENDED";
        String about = "{'subject':'" + child + "','day':'";

        assertEquals("accepted", phone.answer(weighed(phone, child, moved.minusDays(5), 7000)), "offline for long");
        ObjectNode after = weighed(phone, child, today(), 8000);
        assertEquals(ended, phone.answer(after));
        ObjectNode edit = phone.fact("person.changed", about + today() + "','body':{'name':'Nama Lain'}}");
        assertEquals(ended, phone.answer(edit));
        ObjectNode back =
                phone.fact("person.joined", about + moved.minusDays(5) + "','body':{'to':'melati01','as':'visitor'}}");
        assertEquals(ended, phone.answer(back));
        assertNull(phone.fetchAll().item("person", child));
        assertEquals(1, history(other, child).size());
        assertEquals(
                "Melati Contoh",
                other.get("/api/people/" + child)
                        .json()
                        .path("fields")
                        .path("name")
                        .asString(""),
                other.get("/api/people/" + child).body());

        TestServer.Answer released = bidan.send("POST", "/api/facts/" + id(after) + "/release", null);
        assertEquals("accepted", released.json().path("state").stringValue(), released.body());
        assertEquals(2, history(other, child).size(), "kept, and taken once somebody has decided");

        assertEquals(
                200,
                other.send(
                                "POST",
                                "/api/people/" + child + "/move",
                                "{\"day\":\"" + moved.plusDays(1) + "\",\"body\":{\"to\":\"melati01\"}}")
                        .status());
        assertEquals("accepted", phone.send(edit).getFirst().path("state").stringValue(), "the child is back");
    }

    @Test
    void theVisitsOfAnAbsorbedChildAreSentToTheSurvivorsPhones() {
        Phone next = Phone.enrol(server, "mawar001", bidan);
        UUID absorbed = child(phone);
        UUID survivor = child(next);
        ObjectNode recent = weighed(phone, absorbed, today().minusDays(11), 7900);
        assertEquals("accepted", phone.answer(recent));
        assertEquals("accepted", phone.answer(weighed(phone, absorbed, today().minusDays(150), 5900)));
        next.fetchAll();
        assertNull(next.item("fact", id(recent)));

        TestServer.Answer merged =
                bidan.send("POST", "/api/people/" + absorbed + "/merge", "{\"into\":\"" + survivor + "\"}");

        assertEquals(200, merged.status(), merged.body());
        next.fetchAll();
        assertNotNull(next.item("fact", id(recent)));
        assertNotNull(next.item("series", survivor));
    }

    @Test
    void aVisitorIsAnnouncedToThePosyanduThatIsVisited() {
        Phone visited = Phone.enrol(server, "mawar001", bidan).fetchAll();
        UUID child = child(phone);
        String body = "{\"day\":\"" + today() + "\",\"body\":{\"to\":\"mawar001\",\"as\":\"visitor\"}}";

        assertEquals(
                200, bidan.send("POST", "/api/people/" + child + "/join", body).status());

        JsonNode guest = visited.fetchAll().item("person", child);
        assertNotNull(guest);
        assertEquals("melati01", guest.path("home").stringValue());
        ObjectNode fact = weighed(visited, child, today(), 7900);
        assertEquals("accepted", visited.answer(fact));
        assertNotNull(phone.fetchAll().item("fact", id(fact)));
    }

    @Test
    void whoVisitsUntilADayIsAVisitorUntilThen() {
        // The server's day; the posyandu's own may be one further.
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        for (int ahead : new int[] {-1, 0, 1, 30}) {
            UUID child = child(phone);
            String body = "{\"day\":\"" + day.minusDays(5)
                    + "\",\"body\":{\"to\":\"mawar001\",\"as\":\"visitor\",\"until\":\"" + day.plusDays(ahead) + "\"}}";
            TestServer.Answer told = bidan.send("POST", "/api/people/" + child + "/join", body);
            assertEquals(200, told.status(), told.body());

            Phone visited = Phone.enrol(server, "mawar001", bidan).fetchAll();
            assertEquals(ahead > 0, visited.item("person", child) != null, "until " + ahead + " days ahead");
        }
    }
}

package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Open days, measurements and a child that moves, from phones and from the staff's screens. */
class VisitFlowTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
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

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private static UUID child(Phone writer) {
        UUID child = UUID.randomUUID();
        String body = "{'subject':'" + child + "','day':'" + today().minusDays(200)
                + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'"
                + today().minusDays(300) + "','isSynthetic':true}}";
        assertEquals("accepted", writer.answer(writer.fact("person.registered", body)));
        return child;
    }

    private static ObjectNode weighed(Phone writer, UUID child, LocalDate day, int grams) {
        return writer.fact(
                "visit.measured", "{'subject':'" + child + "','day':'" + day + "','body':{'weight_g':" + grams + "}}");
    }

    private static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }

    private static JsonNode history(Staff staff, UUID child) {
        return staff.get("/api/people/" + child + "/visits").json().path("visits");
    }

    private static JsonNode day(String posyandu, LocalDate day) {
        TestServer.Answer answer = bidan.get("/api/visits?posyandu=" + posyandu + "&day=" + day);
        assertEquals(200, answer.status(), answer.body());
        return answer.json().path("visits");
    }

    private static JsonNode session(String posyandu, LocalDate day) {
        return bidan.get("/api/sessions?posyandu=" + posyandu + "&since=" + day + "&until=" + day)
                .json()
                .path(0);
    }

    @Test
    void whatADeviceAnnouncedAndNeverSentIsNamed() {
        LocalDate day = today().minusDays(3);
        UUID session = Sessions.session("melati01", (int) day.toEpochDay());
        String dated = "'day':'" + day + "','session':'" + session + "'";
        UUID first = child(phone);
        UUID second = child(phone);
        assertEquals("accepted", phone.answer(phone.fact("session.opened", "{" + dated + "}")));
        phone.send(
                weighed(phone, first, day, 7900).put("session", session.toString()),
                phone.fact("visit.attended", "{" + dated + ",'subject':'" + second + "'}"),
                phone.fact("session.closed", "{" + dated + ",'body':{'count':5}}"));

        JsonNode found = session("melati01", day);

        assertEquals("closed", found.path("state").stringValue());
        assertEquals(2, found.path("present").intValue());
        assertEquals(1, found.path("weighed").intValue());
        JsonNode device = found.path("devices").path(0);
        assertEquals(phone.device.toString(), device.path("device").stringValue());
        assertEquals(5, device.path("announced").intValue());
        assertEquals(3, device.path("arrived").intValue());
        assertEquals(2, device.path("missing").intValue());

        phone.send(
                weighed(phone, second, day, 8000).put("session", session.toString()),
                weighed(phone, second, day, 8000).put("session", session.toString()));
        assertEquals(
                0,
                session("melati01", day).path("devices").path(0).path("missing").intValue());
    }

    @Test
    void aPlannedDayIsCancelledUnlessItWasHeld() {
        LocalDate day = today().plusDays(7);
        String planned = "{\"posyandu\":\"mawar001\",\"day\":\"" + day + "\",\"reason\":\"banjir\"}";

        assertEquals(201, bidan.send("POST", "/api/sessions", planned).status());
        assertEquals("scheduled", session("mawar001", day).path("state").stringValue());
        assertEquals(200, bidan.send("POST", "/api/sessions/cancel", planned).status());
        assertEquals("cancelled", session("mawar001", day).path("state").stringValue());
        assertEquals("banjir", session("mawar001", day).path("reason").stringValue());
        assertEquals(
                400,
                bidan.send("POST", "/api/sessions", planned.replace(day.toString(), "+99999-01-01"))
                        .status());
    }

    @Test
    void bidanCorrectsAndWithdraws() {
        LocalDate day = today().minusDays(1);
        UUID child = child(phone);
        ObjectNode wrong = weighed(phone, child, day, 79);
        ObjectNode never = weighed(phone, child, day.minusDays(40), 7000);
        phone.send(wrong, never);

        TestServer.Answer corrected =
                bidan.send("POST", "/api/visits/" + id(wrong) + "/correct", "{\"body\":{\"weight_g\":7900}}");
        TestServer.Answer withdrawn =
                bidan.send("POST", "/api/visits/" + id(never) + "/withdraw", "{\"reason\":\"anak lain\"}");
        TestServer.Answer empty =
                bidan.send("POST", "/api/visits/" + id(wrong) + "/correct", "{\"body\":{\"weight_g\":-1}}");

        assertEquals("accepted", corrected.json().path("outcome").stringValue(), corrected.body());
        assertEquals("accepted", withdrawn.json().path("outcome").stringValue(), withdrawn.body());
        assertEquals("TMB-VISIT-VALUE", empty.code());
        List<String> standings = new ArrayList<>();
        history(bidan, child)
                .forEach(visit -> standings.add(visit.path("standing").stringValue()));
        Collections.sort(standings);
        assertEquals(List.of("corrected_since", "decision", "official", "withdrawn"), standings);
        JsonNode official = history(bidan, child).path(0);
        assertEquals(
                RuleSet.CURRENT.name(),
                ofStanding(child, "official").path("rules").stringValue());
        assertEquals(
                7900,
                ofStanding(child, "official").path("values").path("weightG").intValue());
        assertEquals(day.toString(), official.path("day").stringValue());
    }

    private static JsonNode ofStanding(UUID child, String standing) {
        for (JsonNode visit : history(bidan, child)) {
            if (visit.path("standing").stringValue().equals(standing)) {
                return visit;
            }
        }
        return JSON.missingNode();
    }

    @Test
    void whatThePhoneShowedIsComparedByTheSameRulesOnly() {
        LocalDate day = today().minusDays(2);
        UUID child = child(phone);
        phone.send(weighed(phone, child, day, 7900));
        JsonNode judged = history(bidan, child).path(0);
        String letter = judged.path("letter").stringValue();
        String statuses = judged.path("statuses").toString().replace('"', '\'');
        double before = differing();
        String current = RuleSet.CURRENT.name();

        assertEquals(false, differs(day, shown(day, current, letter, statuses)));
        assertEquals(true, differs(day, shown(day, current, "T", statuses)));
        assertEquals(true, differs(day, shown(day, current, letter, "['SANGAT_KURANG']")));
        assertEquals(false, differs(day, shown(day, "another-1", "T", statuses)));
        assertEquals(before + 2, differing());
    }

    private static double differing() {
        return server.bean(MeterRegistry.class)
                .counter("tumbuh.verdicts.differing")
                .count();
    }

    private static UUID shown(LocalDate day, String rules, String letter, String statuses) {
        UUID child = child(phone);
        ObjectNode fact = weighed(phone, child, day, 7900).put("rules", rules);
        fact.set(
                "shown", JSON.readTree(("{'letter':'" + letter + "','statuses':" + statuses + "}").replace('\'', '"')));
        assertEquals("accepted", phone.answer(fact));
        return child;
    }

    private static boolean differs(LocalDate day, UUID child) {
        for (JsonNode visit : day("melati01", day)) {
            if (visit.path("measurement").path("person").stringValue().equals(child.toString())) {
                return visit.path("measurement").path("differs").booleanValue();
            }
        }
        throw new IllegalStateException("not measured on that day: " + child);
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
    void bothMeasurementsOfAConflictAreShownWithTheProposal() {
        LocalDate day = today().minusDays(25);
        UUID child = child(phone);
        ObjectNode wrong = weighed(phone, child, day, 790);
        ObjectNode right = weighed(phone, child, day, 7900);
        assertEquals("accepted", phone.answer(wrong));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(right));

        Set<String> shown = new HashSet<>();
        for (JsonNode visit : day("melati01", day)) {
            JsonNode one = visit.path("measurement");
            shown.add(
                    one.path("fact").stringValue() + " " + one.path("standing").stringValue() + " "
                            + one.path("conflict").booleanValue());
        }
        assertEquals(Set.of(id(wrong) + " other true", id(right) + " official true"), shown);
        for (String place : List.of("melati01", "desa0001")) {
            assertEquals(List.of(id(right), id(wrong)), conflict(place, child), place);
        }
        assertEquals(404, other.get("/api/visits/conflicts?place=melati01").status());

        assertEquals(
                200,
                bidan.send("POST", "/api/visits/" + id(right) + "/choose", "{}").status());
        assertEquals(List.of(), conflict("melati01", child));
    }

    private static List<String> conflict(String place, UUID child) {
        List<String> facts = new ArrayList<>();
        for (JsonNode conflict :
                bidan.get("/api/visits/conflicts?place=" + place).json().path("conflicts")) {
            if (conflict.path("person").stringValue().equals(child.toString())) {
                conflict.path("measurements")
                        .forEach(one -> facts.add(one.path("fact").stringValue()));
            }
        }
        return facts;
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
    void theListOfADayIsQuick() {
        LocalDate day = today().minusDays(30);
        Phone crowded = Phone.enrol(server, "mawar001", bidan);
        List<JsonNode> facts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            facts.add(weighed(crowded, child(crowded), day, 7000 + i));
        }
        crowded.send(facts.toArray(JsonNode[]::new));
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 140; i++) {
            long begin = System.nanoTime();
            assertEquals(100, day("mawar001", day).size());
            took.add(System.nanoTime() - begin);
        }
        Collections.sort(took.subList(80, 140));
        long p95 = took.subList(80, 140).get(57) / 1_000_000;
        System.out.println("visits of a day, 100 children: p95 " + p95 + " ms");
        assertTrue(p95 < 250, p95 + " ms");
        assertEquals("Melati Contoh", day("mawar001", day).path(0).path("name").stringValue());
    }
}

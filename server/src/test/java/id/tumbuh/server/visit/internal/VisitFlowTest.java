package id.tumbuh.server.visit.internal;

import static id.tumbuh.server.visit.internal.Weighing.child;
import static id.tumbuh.server.visit.internal.Weighing.history;
import static id.tumbuh.server.visit.internal.Weighing.id;
import static id.tumbuh.server.visit.internal.Weighing.today;
import static id.tumbuh.server.visit.internal.Weighing.weighed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
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

/** Open days and measurements, from phones and from the staff's screens. */
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
    void whatANewerAppSaysMoreIsKeptAndStandsInNoView() {
        Phone reader = Phone.enrol(server, "melati01", bidan).fetchAll();
        LocalDate day = today().minusDays(4);
        UUID child = child(phone);
        ObjectNode fact = weighed(phone, child, day, 7900);
        fact.withObjectProperty("body").put("mood", "riang");
        assertEquals("accepted", phone.answer(fact));

        JsonNode kept = reader.fetchAll().item("fact", id(fact));
        assertNotNull(kept);
        assertEquals("riang", kept.path("body").path("mood").stringValue());
        assertEquals(
                7900,
                history(bidan, child).path(0).path("values").path("weightG").intValue());
        assertEquals(-1, history(bidan, child).toString().indexOf("riang"));
    }

    @Test
    void whatIsDatedBeforeTheBirthIsTakenWithAWarning() {
        UUID child = child(phone);
        LocalDate born = today().minusDays(300);
        for (LocalDate on : List.of(born.minusDays(1), born)) {
            ObjectNode given = phone.fact(
                    "visit.served",
                    "{'subject':'" + child + "','day':'" + today()
                            + "','body':{'service':'HB0','outcome':'DIBERIKAN','on':'" + on + "'}}");
            JsonNode outcome = phone.send(given).getFirst();
            assertEquals("accepted", outcome.path("outcome").stringValue());
            String warned = on.equals(born) ? "[]" : "[\"TMB-FACT-BEFORE-BIRTH\"]";
            JsonNode warnings = outcome.path("warnings");
            assertEquals(warned, warnings.isMissingNode() ? "[]" : warnings.toString());
        }
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

    @Test
    void aDoubtfulCorrectionIsAskedOnceAndWhatSaysTheSameChangesNothing() {
        LocalDate day = today().minusDays(1);
        UUID child = child(phone);
        ObjectNode weighed = weighed(phone, child, day, 9900);
        phone.send(weighed);
        String correct = "/api/visits/" + id(weighed) + "/correct";

        TestServer.Answer asked = bidan.send("POST", correct, "{\"body\":{\"weight_g\":111000}}");
        assertEquals("422 TMB-VISIT-CONFIRM", asked.status() + " " + asked.code());
        assertEquals("/confirm", asked.json().path("field").stringValue());
        assertEquals(1, history(bidan, child).size(), "nothing was written");
        TestServer.Answer same = bidan.send("POST", correct, "{\"body\":{\"weight_g\":9900}}");
        assertEquals("duplicate " + id(weighed), outcome(same));
        assertEquals(1, history(bidan, child).size());

        String twice = "{\"body\":{\"weight_g\":10100}}";
        TestServer.Answer first = bidan.send("POST", correct, twice);
        assertEquals("accepted", first.json().path("outcome").stringValue());
        TestServer.Answer second = bidan.send("POST", correct, twice);
        assertEquals("duplicate " + first.json().path("fact").stringValue(), outcome(second));
        assertEquals(2, history(bidan, child).size());
        assertFalse(ofStanding(child, "official").path("conflict").booleanValue());

        String sure = "{\"body\":{\"weight_g\":111000},\"confirm\":true}";
        String official = "/api/visits/" + first.json().path("fact").stringValue() + "/correct";
        assertEquals(
                "accepted",
                bidan.send("POST", official, sure).json().path("outcome").stringValue());
        assertEquals(
                111_000,
                ofStanding(child, "official").path("values").path("weightG").intValue());
    }

    private static String outcome(TestServer.Answer answer) {
        JsonNode receipt = answer.json();
        return receipt.path("outcome").stringValue() + " "
                + receipt.path("fact").stringValue();
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

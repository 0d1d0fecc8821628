package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The protocol from an enrolled phone's side, through the running application. */
class SyncFlowTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static TestServer server = TestServer.start(
            List.of(
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    "prv.kab0.pusk02",
                    "prv.kab0.pusk02.desa0002",
                    "prv.kab0.pusk02.desa0002.jauh0002",
                    "prw.kab9.pusk09.desa0009",
                    "prw.kab9.pusk09.desa0009.jauh0001"),
            "tumbuh.limits.burst=1000000");
    private static Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
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
        assertEquals("accepted", writer.answer(registered(writer, child)));
        return child;
    }

    private static ObjectNode registered(Phone writer, UUID child) {
        return writer.fact(
                "person.registered",
                "{'subject':'" + child + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'"
                        + today().minusDays(300) + "','isSynthetic':true}}");
    }

    private static ObjectNode weighed(Phone writer, UUID child, int grams) {
        return writer.fact(
                "visit.measured",
                "{'subject':'" + child + "','day':'" + today() + "','body':{'weight_g':" + grams + "}}");
    }

    private static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }

    private static JsonNode visit(UUID child, JsonNode fact) {
        for (JsonNode visit :
                bidan.get("/api/people/" + child + "/visits").json().path("visits")) {
            if (visit.path("fact").stringValue().equals(id(fact))) {
                return visit;
            }
        }
        return JSON.missingNode();
    }

    @Test
    void aFactIsTakenOnceAndAnsweredByNameEachTime() {
        UUID child = child(phone);
        ObjectNode fact = weighed(phone, child, 7900);
        List<JsonNode> first = phone.send(fact, fact);
        List<JsonNode> second = phone.send(fact);

        assertEquals(id(fact), first.getFirst().path("id").stringValue());
        assertEquals("accepted", first.getFirst().path("outcome").stringValue());
        assertEquals("duplicate", first.getLast().path("outcome").stringValue());
        assertEquals("duplicate", second.getFirst().path("outcome").stringValue());
        assertEquals("accepted", second.getFirst().path("state").stringValue());
        assertEquals(7900, visit(child, fact).path("values").path("weightG").intValue());
    }

    @Test
    void twoMeasurementsOfADayAreKeptAndOneIsProposedUntilSomebodyChooses() {
        UUID child = child(phone);
        ObjectNode kader = weighed(phone, child, 7900);
        ObjectNode nakes = weighed(phone, child, 8100).put("by", "nakes");

        assertEquals("accepted", phone.answer(kader));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(nakes));
        assertEquals("official", visit(child, nakes).path("standing").stringValue());
        assertEquals("other", visit(child, kader).path("standing").stringValue());
        assertEquals("conflict", feedState(kader), "the phone hears of the first one too");

        assertEquals(
                200,
                bidan.send("POST", "/api/visits/" + id(kader) + "/choose", "{}").status());
        assertEquals("official", visit(child, kader).path("standing").stringValue());
        assertEquals(false, visit(child, kader).path("conflict").booleanValue());
        assertEquals("accepted", feedState(kader));
    }

    private static String feedState(JsonNode fact) {
        JsonNode item = phone.fetchAll().item("fact", id(fact));
        assertNotNull(item);
        return item.path("state").asString("accepted");
    }

    @Test
    void whoKnowsAnIdCannotRegisterThePersonElsewhere() {
        UUID child = child(phone);
        Phone other = Phone.enrol(server, "mawar001", bidan);
        ObjectNode taking = registered(other, child);
        taking.put("id", "00000000-0000-7000-8000-" + child.toString().substring(24));

        assertEquals("quarantined TMB-FACT-SUBJECT-TAKEN", other.answer(taking));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(weighed(other, child, 7900)));
        assertEquals("accepted", phone.answer(weighed(phone, child, 7900)));
    }

    @Test
    void whatComesBeforeItsPersonOrItsBaseWaits() {
        UUID child = UUID.randomUUID();
        ObjectNode measured = weighed(phone, child, 7900);
        ObjectNode corrected = phone.fact(
                "visit.corrected",
                "{'subject':'" + child + "','day':'" + today() + "','body':{'weight_g':7600},'base':'" + id(measured)
                        + "'}");

        assertEquals("held TMB-FACT-UNKNOWN-SUBJECT", phone.answer(corrected));
        assertEquals("accepted", phone.answer(registered(phone, child)));
        assertEquals("held", phone.send(corrected).getFirst().path("state").stringValue(), "now for its base");
        assertEquals("accepted", phone.answer(measured));
        assertEquals("accepted", phone.send(corrected).getFirst().path("state").stringValue());
        assertEquals("official", visit(child, corrected).path("standing").stringValue());
        assertEquals("corrected_since", visit(child, measured).path("standing").stringValue());
    }

    @Test
    void aCorrectionAheadOfItsBaseInOneBatchIsAnsweredAsAccepted() {
        UUID child = child(phone);
        ObjectNode measured = weighed(phone, child, 7900);
        ObjectNode corrected = phone.fact(
                "visit.corrected",
                "{'subject':'" + child + "','day':'" + today() + "','body':{'weight_g':7600},'base':'" + id(measured)
                        + "'}");

        List<JsonNode> outcomes = phone.send(corrected, measured);

        assertEquals("accepted", outcomes.getFirst().path("outcome").stringValue());
        assertEquals("accepted", outcomes.getLast().path("outcome").stringValue());
    }

    @Test
    void whoMayNotIsKeptAsideWithTheReason() {
        Phone other = Phone.enrol(server, "mawar001", bidan);
        UUID child = child(phone);

        assertEquals(
                "quarantined TMB-FACT-NOT-ENROLLED",
                phone.answer(weighed(phone, child, 7900)
                        .put("actor", UUID.randomUUID().toString())));
        assertEquals(
                "quarantined TMB-FACT-NOT-ENROLLED",
                phone.answer(weighed(phone, child, 7900).put("device", other.device.toString())));
        assertEquals(
                "quarantined TMB-FACT-OUT-OF-SCOPE",
                other.answer(weighed(other, child, 7900).put("posyandu", "melati01")));
        assertEquals(
                "quarantined TMB-FACT-UNKNOWN-PLACE",
                phone.answer(weighed(phone, child, 7900).put("posyandu", "nirgends")));
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(phone.fact("place.closed", "{'body':{'from':null}}")));
        assertEquals("held TMB-FACT-NOT-A-MEMBER", other.answer(weighed(other, child, 7900)));
        assertEquals(
                0,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }

    @Test
    void aReusedIdKeepsBothAndTheSecondCanStillBeTaken() {
        UUID child = child(phone);
        ObjectNode first = weighed(phone, child, 7900);
        ObjectNode second =
                weighed(phone, child, 7700).put("day", today().minusDays(40).toString());
        second.put("id", id(first));
        assertEquals("accepted", phone.answer(first));

        assertEquals("quarantined TMB-FACT-ID-REUSED", phone.answer(second));
        assertEquals("quarantined TMB-FACT-ID-REUSED", phone.answer(second), "and again: nothing is doubled");
        assertEquals("duplicate", phone.answer(first), "the first one is what it was");
        JsonNode aside = open(child).getFirst();
        TestServer.Answer released =
                bidan.send("POST", "/api/facts/" + aside.path("id").stringValue() + "/release", null);
        assertEquals("accepted", released.json().path("state").stringValue(), released.body());
        assertEquals(
                7700,
                visit(child, released.json()).path("values").path("weightG").intValue());
        assertEquals(7900, visit(child, first).path("values").path("weightG").intValue());
    }

    @Test
    void whatWaitsIsReadPageByPage() {
        UUID stranger = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            phone.send(phone.fact("visit.attended", "{'subject':'" + stranger + "','day':'2026-11-02'}"));
        }
        JsonNode all = bidan.get("/api/facts/open?state=held").json();
        assertEquals(all, bidan.get("/api/facts/open?state=HELD").json());
        String before = all.path(all.size() - 3).path("id").stringValue();
        JsonNode rest = bidan.get("/api/facts/open?state=held&after=" + before).json();
        assertEquals(List.of(all.path(all.size() - 2), all.path(all.size() - 1)), List.of(rest.path(0), rest.path(1)));
        assertEquals(2, rest.size());
        assertEquals(422, bidan.get("/api/facts/open?state=lost").status());
        assertEquals(
                404, bidan.get("/api/facts/open?after=" + UUID.randomUUID()).status());
    }

    private static List<JsonNode> open(UUID child) {
        List<JsonNode> open = new ArrayList<>();
        for (JsonNode one : bidan.get("/api/facts/open?state=QUARANTINED").json()) {
            if (one.path("subject").asString("").equals(child.toString())) {
                open.add(one);
            }
        }
        return open;
    }

    @Test
    void whatIsNoFactIsKeptToo() {
        ObjectNode nameless = phone.fact("visit.attended", "{}");
        nameless.remove("id");
        ObjectNode kindless = phone.fact("Kein Wort", "{}");
        ObjectNode zero = phone.fact("session.opened", "{'day':'" + today() + "','body':{'reason':'a\\u0000b'}}");

        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(nameless));
        assertEquals("duplicate TMB-FACT-ENVELOPE", phone.answer(nameless));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(kindless));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(zero));
        assertEquals("quarantined TMB-FACT-ENVELOPE", phone.answer(JSON.readTree("[1,{\"a\":null}]")));
    }

    @Test
    void aClockWrongByYearsLosesNothing() {
        UUID child = child(phone);
        ObjectNode past = weighed(phone, child, 7900).put("at", "1980-01-01T00:00:00Z");
        ObjectNode future = weighed(phone, child, 7950).put("at", "2099-06-01T00:00:00Z");
        future.put("day", today().minusDays(31).toString());

        assertEquals("accepted", phone.answer(past));
        assertEquals("accepted", phone.answer(future));
        JsonNode held = phone.fetchAll().item("fact", id(future));
        assertNotNull(held);
        assertEquals("2099-06-01T00:00:00Z", held.path("at").stringValue());
        assertEquals(
                2,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }

    @Test
    void changesInSmallPagesMissNothingAndInventNothing() {
        Phone reader = Phone.enrol(server, "mawar001", bidan);
        Phone writer = Phone.enrol(server, "mawar001", bidan);
        SortedSet<String> written = new TreeSet<>();
        SortedSet<String> persons = new TreeSet<>();
        boolean more = true;
        for (int round = 0; more || round < 12; round++) {
            if (round < 12) {
                UUID child = child(writer);
                persons.add(child.toString());
                ObjectNode fact = weighed(writer, child, 7000 + round);
                written.add(id(fact));
                assertEquals("accepted", writer.answer(fact));
            }
            more = reader.fetch(1 + round % 3);
        }
        reader.fetchAll();

        assertEquals(written, visits(reader));
        SortedSet<String> known = new TreeSet<>(reader.ids("person"));
        known.addAll(subjects(reader));
        assertEquals(persons, known);
        assertEquals(written, visits(Phone.enrol(server, "mawar001", bidan).fetchAll()), "a new phone holds the same");
    }

    private static SortedSet<String> visits(Phone reader) {
        SortedSet<String> visits = new TreeSet<>();
        for (String id : reader.ids("fact")) {
            JsonNode fact = Objects.requireNonNull(reader.item("fact", id));
            if (fact.path("type").asString("").equals("visit.measured")) {
                visits.add(id);
            }
        }
        return visits;
    }

    private static SortedSet<String> subjects(Phone reader) {
        SortedSet<String> subjects = new TreeSet<>();
        for (String id : reader.ids("fact")) {
            subjects.add(Objects.requireNonNull(reader.item("fact", id))
                    .path("subject")
                    .asString(""));
        }
        subjects.remove("");
        return subjects;
    }

    @Test
    void aCursorOfAnotherEpochOrOfNobodyIsRefused() {
        Phone reader = Phone.enrol(server, "melati01", bidan).fetchAll();
        String plain = new String(
                Base64.getUrlDecoder().decode(Objects.requireNonNull(reader.cursor())), StandardCharsets.UTF_8);
        String[] parts = plain.split(";", -1);

        assertEquals("409 TMB-SYNC-EPOCH", since("1;" + UUID.randomUUID() + ";melati01;" + parts[3] + ";;"));
        for (int part = 0; part < 6; part++) {
            String answer = since("1;" + parts[1] + ";melati01;0;" + part + ";keine-id");
            assertTrue(answer.equals("400 TMB-SYNC-CURSOR") || answer.equals("200 "), answer);
        }
        assertEquals("400 TMB-SYNC-CURSOR", since("nichts"));
        assertEquals("404 TMB-NOT-FOUND", since("1;" + parts[1] + ";jauh0001;0;;"));
    }

    private static String since(String cursor) {
        TestServer.Answer answer = phone.call(
                "GET",
                "/api/sync/changes?since="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(cursor.getBytes(StandardCharsets.UTF_8)),
                null);
        return answer.status() + " " + answer.code();
    }

    @Test
    void sealedFactsOfAnEndedPhoneWaitForTheBidan() throws GeneralSecurityException {
        Phone lost = Phone.enrol(server, "melati01", bidan);
        UUID child = child(lost);
        ObjectNode fact = weighed(lost, child, 7900);
        String key = server.send("GET", "/api/sync/key", null)
                .json()
                .path("publicKey")
                .stringValue();
        assertEquals(
                204, bidan.send("DELETE", "/api/devices/" + lost.device, null).status());

        JsonNode answers = sealed(key, item(lost.token, fact), item("x".repeat(43), fact));

        assertEquals("quarantined", answers.path(0).path("outcome").stringValue());
        assertEquals("TMB-FACT-ACCESS-ENDED", answers.path(0).path("code").stringValue());
        assertEquals("unreadable", answers.path(1).path("outcome").stringValue());
        assertEquals("unreadable", answers.path(2).path("outcome").stringValue(), "not sealed to this server");
        assertTrue(visit(child, fact).isMissingNode());
        assertEquals(
                "accepted",
                bidan.send("POST", "/api/facts/" + id(fact) + "/release", null)
                        .json()
                        .path("state")
                        .stringValue());
        assertEquals(7900, visit(child, fact).path("values").path("weightG").intValue());
        JsonNode told = phone.fetchAll().item("fact", id(fact));
        assertNotNull(told);
        assertEquals(7900, told.path("body").path("weight_g").intValue());

        JsonNode again = sealed(key, item(lost.token, fact)).path(0);
        assertEquals("duplicate", again.path("outcome").stringValue());
        assertEquals("accepted", again.path("state").stringValue(), "what became of it since");
        assertTrue(answers.path(0).path("state").isMissingNode());
    }

    private static String item(String token, JsonNode fact) {
        ObjectNode item = JSON.createObjectNode().put("token", token);
        item.set("fact", fact);
        return item.toString();
    }

    private static JsonNode sealed(String key, String... items) throws GeneralSecurityException {
        ObjectNode body = JSON.createObjectNode();
        for (String item : items) {
            byte[] sealed = OutboxKeyTest.seal(key, item.getBytes(StandardCharsets.UTF_8));
            body.withArrayProperty("items")
                    .add(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        }
        body.withArrayProperty("items").add("AAAA");
        TestServer.Answer answer = server.send("POST", "/api/sync/sealed", body.toString());
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    @Test
    void nobodyReleasesWhatOnlyAnotherRoleMayWrite() {
        ObjectNode fact = phone.fact("place.closed", "{'body':{'from':null}}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(fact));

        TestServer.Answer refused = bidan.send("POST", "/api/facts/" + id(fact) + "/release", null);

        assertEquals(403, refused.status(), refused.body());
    }

    @Test
    void nobodyErasesByReleasing() {
        UUID child = child(phone);
        ObjectNode fact = phone.fact("person.erased", "{'subject':'" + child + "','body':{'reason':'diminta'}}");
        assertEquals("quarantined TMB-FACT-ROLE", phone.answer(fact));

        assertEquals(
                403,
                bidan.send("POST", "/api/facts/" + id(fact) + "/release", null).status());
        assertEquals(200, bidan.get("/api/people/" + child).status());
        assertEquals("accepted", phone.answer(weighed(phone, child, 7900)));
    }

    @Test
    void whatWasReleasedToAnotherAreaIsStillKnownToItsSender() {
        server.bean(Accounts.class)
                .addStaff("duadesa", "Staf", Role.BIDAN, List.of("desa0001", "desa0002"), "empat-kuda-hijau");
        Staff regional = Staff.signIn(server, "duadesa", "empat-kuda-hijau");
        Phone other = Phone.enrol(server, "jauh0002", regional);
        UUID child = child(phone);
        ObjectNode elsewhere = weighed(other, child, 7900).put("posyandu", "melati01");
        assertEquals("quarantined TMB-FACT-OUT-OF-SCOPE", other.answer(elsewhere));
        assertEquals(
                200,
                regional.send("POST", "/api/facts/" + id(elsewhere) + "/release", null)
                        .status());

        JsonNode again = other.send(elsewhere).getFirst();

        assertEquals("duplicate", again.path("outcome").stringValue());
        assertEquals("accepted", again.path("state").stringValue());
        ObjectNode changed = elsewhere.deepCopy();
        changed.withObjectProperty("body").put("weight_g", 8000);
        assertEquals("quarantined TMB-FACT-ID-REUSED", other.answer(changed), "who knows only the id learns nothing");
        assertEquals(
                1,
                bidan.get("/api/people/" + child + "/visits")
                        .json()
                        .path("visits")
                        .size());
    }

    @Test
    void whatIsOfAPlaceNamesNobody() {
        UUID child = child(phone);
        ObjectNode fact = phone.fact("session.opened", "{'subject':'" + child + "','day':'" + today() + "'}");
        assertEquals("quarantined TMB-FACT-BODY", phone.answer(fact));
    }

    @Test
    void sealedFactsAreTakenAtAPaceToo() {
        try (TestServer slow = TestServer.start(List.of(), "tumbuh.limits.burst=3", "tumbuh.limits.per-second=1")) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                answers.add(
                        slow.send("POST", "/api/sync/sealed", "{\"items\":[]}").status());
            }
            assertEquals(List.of(200, 200, 200), answers.subList(0, 3));
            assertTrue(answers.contains(429), answers.toString());
        }
    }

    @Test
    void everyVersionOfEveryKindHasAGoldenFileThatIsRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (FactKind kind : server.bean(Kinds.class).all()) {
            for (int version = 1; version <= kind.version(); version++) {
                String file = "/facts/" + kind.name() + ".v" + version + ".json";
                Entry entry = golden(file);
                if (entry.fact() == null || !entry.fact().kind().equals(kind.name())) {
                    wrong.add(file + " is no fact of its kind");
                } else if (!kind.check().of(entry.fact().body(), version).isEmpty()) {
                    wrong.add(file + ": " + kind.check().of(entry.fact().body(), version));
                } else if ((kind.about() != FactKind.About.PLACE)
                        != (entry.fact().subject() != null)) {
                    wrong.add(file + ": whom it is about");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Entry golden(String file) throws IOException {
        try (InputStream stream = SyncFlowTest.class.getResourceAsStream(file)) {
            assertNotNull(stream, file + " is missing");
            return server.bean(EntryReader.class).read(JSON.readTree(stream));
        }
    }
}

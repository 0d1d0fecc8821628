package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a decision does, and how it is taken back; what came after the signature; who has moved away. */
class DecidedCasesTest {
    private static final TestServer server = Posyandu.start(
            "weight01", "undone01", "late0001", "moved001", "moved002", "first001", "counts01", "refer001");

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String decided(TestServer.Answer answer) {
        assertEquals(200, answer.status(), answer.body());
        return answer.json().path("decided").path(0).path("fact").stringValue();
    }

    private static TestServer.Answer undo(Posyandu posyandu, String... facts) {
        return posyandu.bidan.send(
                "POST", posyandu.path() + "/undo", "{\"facts\":[\"" + String.join("\",\"", facts) + "\"]}");
    }

    private static String letter(Posyandu posyandu, UUID child) {
        return posyandu.bidan
                .get("/api/people/" + child + "/visits")
                .json()
                .path("visits")
                .path(0)
                .path("letter")
                .asString("-");
    }

    private static JsonNode month(Posyandu posyandu, Staff staff) {
        return staff.get("/api/months/" + posyandu.id + "/" + Posyandu.month()).json();
    }

    private static int count(JsonNode month, String item) {
        for (JsonNode count : month.path("counts")) {
            if (count.path("item").stringValue().equals(item)) {
                return count.path("count").asInt(-1);
            }
        }
        throw new IllegalArgumentException(item);
    }

    @Test
    void anAcceptedWeightIsBelievedAndTakenBackItIsNot() {
        Posyandu posyandu = Posyandu.of(server, "weight01");
        UUID child = posyandu.child("Anggrek", 12, "");
        posyandu.weighed(child, 29_000);
        assertEquals("?", letter(posyandu, child));
        assertEquals(1, count(month(posyandu, posyandu.bidan), "DITUNDA"));
        String key = Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"));
        String accept = "{'key':'" + key + "','decision':'accept','reason':'ditimbang ulang, hasil sama'}";
        String fact = decided(posyandu.decide(accept));
        assertEquals("B", letter(posyandu, child));
        JsonNode counted = month(posyandu, posyandu.bidan);
        assertEquals(
                List.of(0, 1, 0), List.of(count(counted, "DITUNDA"), count(counted, "B"), count(counted, "BBU_UKUR")));
        assertEquals(List.of(), posyandu.kinds());
        posyandu.phone.fetchAll();

        assertEquals(200, undo(posyandu, fact).status());
        assertEquals("?", letter(posyandu, child));
        assertEquals(key, Posyandu.key(posyandu.only("UKURAN_MERAGUKAN")));
        assertEquals("TMB-CASE-UNDO", undo(posyandu, fact).code(), "once");
        decided(posyandu.decide(accept));
        assertEquals("B", letter(posyandu, child));
    }

    @Test
    void aQuestionAReferralAndAReasonAreTakenBackByWhoDecided() {
        Posyandu posyandu = Posyandu.of(server, "undone01");
        UUID below = posyandu.child("Bakung", 20, "");
        UUID heavy = posyandu.child("Cempaka", 12, "");
        posyandu.child("Dahlia", 14, "");
        posyandu.held();
        posyandu.weighed(below, 6_900);
        posyandu.weighed(heavy, 29_000);
        List<String> before = posyandu.kinds();
        String referred = decided(posyandu.decide("{'key':'" + Posyandu.key(posyandu.only("BGM_TANPA_RUJUKAN"))
                + "','decision':'refer','to':'PUSKESMAS'}"));
        String absent = decided(posyandu.decide("{'key':'" + Posyandu.key(posyandu.only("TIDAK_DATANG_TANPA_ALASAN"))
                + "','decision':'absent','reason':'SAKIT'}"));
        String asked = decided(posyandu.decide("{'key':'" + Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"))
                + "','decision':'return','question':'Timbang ulang?'}"));
        assertEquals(List.of("UKURAN_MERAGUKAN"), posyandu.kinds());
        Staff other = Phone.staff(server, "tpgundone", Role.TPG, "pusk01");
        assertEquals(
                "TMB-CASE-UNDO",
                other.send("POST", posyandu.path() + "/undo", "{\"facts\":[\"" + referred + "\"]}")
                        .code(),
                "another's referral");

        assertEquals("TMB-CASE-UNDO", undo(posyandu, absent, referred, absent).code(), "each is said once");
        assertEquals(200, undo(posyandu, referred, absent, asked).status());
        assertEquals(before, posyandu.kinds());
        assertEquals(0, posyandu.list().path("counts").path("waiting").intValue());
        assertEquals(
                null,
                Phone.enrol(server, "undone01", posyandu.bidan).fetchAll().item("case", asked),
                "the question is off the phones");
    }

    @Test
    void whatIsReferredWhileClosingCountsInTheMonthOfTheVisitAndAfterTheSignatureInItsOwn() {
        Posyandu posyandu = Posyandu.of(server, "refer001");
        UUID here = posyandu.child("Flamboyan", 20, "");
        UUID watched = posyandu.child("Gardenia", 20, "");
        UUID later = posyandu.child("Hortensia", 20, "");
        List.of(here, watched, later).forEach(child -> posyandu.weighed(child, 6_900));
        String refer = "','decision':'refer','to':'PUSKESMAS'}";
        decided(posyandu.decide("{'key':'" + keyOf(posyandu, here) + refer));
        assertEquals(1, count(month(posyandu, posyandu.bidan), "BGM_DIRUJUK"));
        JsonNode made = posyandu.bidan
                .get("/api/referrals?posyandu=refer001")
                .json()
                .path("entries")
                .path(0);
        String today = LocalDate.now(ZoneId.of("Asia/Jakarta")).toString();
        assertEquals(today, made.path("day").stringValue(), "made on the day on which it was made");

        for (JsonNode one :
                posyandu.bidan.get("/api/watch?place=refer001").json().path("watched")) {
            if (one.path("children").path(0).path("id").stringValue().equals(watched.toString())) {
                ObjectNode body = one.path("decisions")
                        .path(0)
                        .path("body")
                        .deepCopy()
                        .asObject()
                        .put("to", "PUSKESMAS");
                assertEquals(
                        200,
                        posyandu.bidan
                                .send("POST", "/api/watch/referrals", body.toString())
                                .status());
            }
        }
        assertEquals(2, count(month(posyandu, posyandu.bidan), "BGM_DIRUJUK"), "from the watch too");

        signed(posyandu);
        decided(posyandu.decide("{'key':'" + keyOf(posyandu, later) + refer));
        JsonNode signed = month(posyandu, posyandu.bidan);
        assertEquals(2, count(signed, "BGM_DIRUJUK"));
        assertEquals(List.of(), posyandu.kinds(), "nothing signed differs by it");
    }

    private static String keyOf(Posyandu posyandu, UUID child) {
        for (JsonNode one : posyandu.list().path("cases")) {
            if (one.path("person").path("id").stringValue().equals(child.toString())) {
                return Posyandu.key(one);
            }
        }
        throw new IllegalArgumentException(child.toString());
    }

    @Test
    void aFirstTAsksForCounselling() {
        Posyandu posyandu = Posyandu.of(server, "first001");
        UUID once = posyandu.child("Edelweis", 20, "");
        for (int months = 1; months >= 0; months--) {
            Posyandu.accepted(
                    posyandu.phone,
                    posyandu.on(
                            posyandu.phone,
                            Posyandu.openDay().minusMonths(months),
                            "visit.measured",
                            once,
                            "{'weight_g':9900}"));
        }
        JsonNode first = posyandu.only("T_TANPA_KONSELING");
        assertEquals("rest", first.path("severity").stringValue());
        assertEquals(
                List.of("counsel", "refer", "accept", "return"),
                first.path("decisions")
                        .valueStream()
                        .map(way -> way.path("decision").stringValue())
                        .toList());
        String fact = decided(posyandu.decide("{'key':'" + Posyandu.key(first) + "','decision':'counsel'}"));
        assertEquals(List.of(), posyandu.kinds());
        assertEquals(200, undo(posyandu, fact).status());
        assertEquals(List.of("T_TANPA_KONSELING"), posyandu.kinds());
    }

    @Test
    void whatComesAfterTheSignatureIsACaseWithTheDifferenceItWouldMake() {
        Posyandu posyandu = Posyandu.of(server, "late0001");
        UUID here = posyandu.child("Flamboyan", 14, "");
        UUID late = posyandu.child("Gardenia", 14, "");
        posyandu.held();
        posyandu.weighed(here, 9_900);
        signed(posyandu);
        assertEquals(List.of("TIDAK_DATANG_TANPA_ALASAN"), posyandu.kinds());
        posyandu.weighed(late, 9_900);
        Posyandu.accepted(
                posyandu.phone,
                posyandu.fact(posyandu.phone, "visit.served", here, "{'service':'OBAT_CACING','outcome':'DIBERIKAN'}"));

        List<JsonNode> cases = new ArrayList<>();
        posyandu.list().path("cases").forEach(cases::add);
        assertEquals(List.of("USULAN_TERLAMBAT", "USULAN_TERLAMBAT"), posyandu.kinds());
        JsonNode weighed = cases.stream()
                .filter(one -> one.path("person").path("id").stringValue().equals(late.toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(9_900, weighed.path("late").path("after").path("weightG").intValue());
        assertTrue(weighed.path("late").path("items").toString().contains("{\"item\":\"D\",\"by\":1}"));
        JsonNode served = cases.stream()
                .filter(one -> one.path("person").path("id").stringValue().equals(here.toString()))
                .findFirst()
                .orElseThrow();
        assertTrue(served.path("late").path("items").toString().contains("OBAT_CACING"));
        assertEquals(1, count(month(posyandu, posyandu.bidan), "D"), "nothing signed has changed");

        decided(posyandu.decide(
                "{'key':'" + Posyandu.key(served) + "','decision':'accept','reason':'masuk laporan bulan depan'}"));
        JsonNode way = posyandu.only("USULAN_TERLAMBAT").path("decisions").path(0);
        assertEquals("reopen", way.path("decision").stringValue());
        ObjectNode body = way.path("body").deepCopy().asObject().put("reason", "anak terlambat dicatat");
        assertEquals(
                200,
                posyandu.bidan
                        .send("POST", way.path("path").stringValue(), body.toString())
                        .status());
        assertFalse(posyandu.kinds().contains("USULAN_TERLAMBAT"), "open already: the next signature takes it");
        assertEquals(
                "[\"validate\"]", month(posyandu, posyandu.bidan).path("may").toString());
        signed(posyandu);
        assertFalse(posyandu.kinds().contains("USULAN_TERLAMBAT"));
        assertEquals(2, count(month(posyandu, posyandu.bidan), "D"));
        steps(posyandu);
        received(posyandu, late);
    }

    /** What the Puskesmas has received is not offered to the bidan to open. */
    private static void received(Posyandu posyandu, UUID child) {
        Staff office = Phone.staff(server, "tpglate", Role.TPG, "pusk01");
        JsonNode signed = month(posyandu, posyandu.bidan);
        assertEquals("[\"reopen\"]", signed.path("may").toString());
        assertEquals(
                "[\"receive\",\"reopen\"]", month(posyandu, office).path("may").toString());
        String base = "{\"base\":\"" + signed.path("base").stringValue() + "\"}";
        String path = "/api/months/" + posyandu.id + "/" + Posyandu.month();
        assertEquals(200, office.send("POST", path + "/receive", base).status());
        assertEquals("[]", month(posyandu, posyandu.bidan).path("may").toString());
        Posyandu.accepted(
                posyandu.phone,
                posyandu.fact(
                        posyandu.phone, "visit.served", child, "{'service':'OBAT_CACING','outcome':'DIBERIKAN'}"));
        assertEquals(
                List.of("accept", "return"),
                posyandu.only("USULAN_TERLAMBAT")
                        .path("decisions")
                        .valueStream()
                        .map(way -> way.path("decision").stringValue())
                        .toList());
    }

    private static void steps(Posyandu posyandu) {
        String path = "/api/months/" + posyandu.id + "/" + Posyandu.month() + "/steps";
        JsonNode signed = posyandu.bidan.get(path).json().path(1);
        assertEquals("month.signed", signed.path("kind").stringValue());
        assertEquals("BIDAN", signed.path("role").stringValue());
        assertFalse(signed.path("name").stringValue().isBlank());
        Staff district = Phone.staff(server, "dinaslate", Role.DINAS, "kab0");
        assertTrue(district.get(path).json().path(1).path("name").isMissingNode());
    }

    private static void signed(Posyandu posyandu) {
        JsonNode seen = month(posyandu, posyandu.bidan);
        String base = "/api/months/" + posyandu.id + "/" + Posyandu.month() + "/";
        String hash = ",\"hash\":\"" + seen.path("hash").stringValue() + "\"}";
        String before = seen.path("base").isString() ? "\"" + seen.path("base").stringValue() + "\"" : "null";
        TestServer.Answer validated = posyandu.bidan.send("POST", base + "validate", "{\"base\":" + before + hash);
        assertEquals(200, validated.status(), validated.body());
        String next = "{\"base\":\"" + validated.json().path("fact").stringValue() + "\"" + hash;
        TestServer.Answer signed = posyandu.bidan.send("POST", base + "sign", next);
        assertEquals(200, signed.status(), signed.body());
    }

    @Test
    void whoMovedAwaySinceStaysOnTheListOfTheMonth() {
        Posyandu posyandu = Posyandu.of(server, "moved001");
        Posyandu other = Posyandu.of(server, "moved002");
        UUID child = posyandu.child("Hortensia", 12, "");
        posyandu.weighed(child, 29_000);
        Posyandu.accepted(
                posyandu.phone,
                posyandu.phone.fact(
                        "person.moved",
                        "{'subject':'" + child + "','day':'"
                                + Posyandu.month().plusMonths(1).atDay(1) + "','body':{'to':'moved002'}}"));
        assertEquals(List.of("UKURAN_MERAGUKAN"), posyandu.kinds());
        assertEquals(List.of(), other.kinds(), "measured before it came");
        String key = Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"));
        decided(posyandu.decide("{'key':'" + key + "','decision':'accept','reason':'benar'}"));
        assertEquals("B", letter(posyandu, child));
        assertEquals(List.of(), posyandu.kinds());
    }

    @Test
    void everyPosyanduOfTheListSaysHowMuchWaits() {
        Posyandu posyandu = Posyandu.of(server, "counts01");
        posyandu.weighed(posyandu.child("Ixora", 20, ""), 6_900);
        posyandu.weighed(posyandu.child("Jasmin", 12, ""), 29_000);
        JsonNode lines =
                posyandu.bidan.get("/api/months?period=" + Posyandu.month()).json();
        for (JsonNode line : lines) {
            if (line.path("posyandu").stringValue().equals("counts01")) {
                assertEquals("{\"danger\":1,\"open\":2}", line.path("cases").toString());
            }
        }
        Staff district = Phone.staff(server, "dinascount", Role.DINAS, "kab0");
        assertTrue(district.get("/api/months?period=" + Posyandu.month())
                .json()
                .path(0)
                .path("cases")
                .isMissingNode());
    }
}

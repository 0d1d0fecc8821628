package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.AtOnce;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The worklist of a month, a posyandu of its own for each matter. */
class CaseFlowTest {
    private static final TestServer server = Posyandu.start(
            "growth01",
            "measur01",
            "shrank01",
            "person01",
            "absent01",
            "facts001",
            "settle01",
            "asked001",
            "headof01",
            "nobody01",
            "atonce01");

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void ofEachChildTheWorstThatNobodyReferredIsOnTheListAndOneRequestRefersThemAll() {
        Posyandu posyandu = Posyandu.of(server, "growth01");
        UUID severe = posyandu.child("Anggrek", 20, "");
        UUID below = posyandu.child("Bakung", 20, "");
        UUID twice = posyandu.child("Cempaka", 20, "");
        UUID once = posyandu.child("Dahlia", 20, "");
        UUID well = posyandu.child("Edelweis", 20, "");
        Posyandu.accepted(
                posyandu.phone,
                posyandu.fact(posyandu.phone, "visit.measured", severe, "{'weight_g':9900,'muac_mm':110}"));
        posyandu.weighed(below, 6_900);
        for (int months = 2; months >= 0; months--) {
            before(posyandu, twice, months, 9_900);
        }
        before(posyandu, once, 1, 9_900);
        before(posyandu, once, 0, 9_900);
        before(posyandu, well, 1, 9_900);
        before(posyandu, well, 0, 10_300);

        assertEquals(
                List.of("GIZI_BURUK_TANPA_RUJUKAN", "BGM_TANPA_RUJUKAN", "DUA_T_TANPA_RUJUKAN", "T_TANPA_KONSELING"),
                posyandu.kinds());
        JsonNode first = posyandu.only("GIZI_BURUK_TANPA_RUJUKAN");
        assertEquals("danger", first.path("severity").stringValue());
        assertEquals(1, first.path("rank").intValue());
        assertEquals("Anggrek", first.path("person").path("name").stringValue());
        assertEquals("female", first.path("person").path("sex").stringValue());
        assertTrue(first.path("reasons").toString().contains("LILA_GIZI_BURUK"));
        assertEquals(110, first.path("measured").path(0).path("muacMm").intValue());
        assertEquals("BB_TB", first.path("chart").path("index").stringValue());
        assertEquals("CODE", first.path("args").path(0).path("kind").stringValue());
        assertTrue(first.path("texts").path("id").stringValue().contains("Rujuk hari ini juga"));
        assertTrue(first.path("texts").path("en").stringValue().contains("Refer today"));
        assertEquals(
                List.of("refer", "accept", "return"),
                first.path("decisions")
                        .valueStream()
                        .map(way -> way.path("decision").stringValue())
                        .toList());

        List<String> decisions = new ArrayList<>();
        posyandu.list()
                .path("cases")
                .forEach(one ->
                        decisions.add("{'key':'" + Posyandu.key(one) + "','decision':'refer','to':'PUSKESMAS'}"));
        assertEquals(200, posyandu.decide(decisions.toArray(String[]::new)).status());
        assertEquals(List.of(), posyandu.kinds());
        JsonNode referrals =
                posyandu.bidan.get("/api/referrals?posyandu=growth01").json().path("entries");
        assertEquals(4, referrals.size());
    }

    private static void before(Posyandu posyandu, UUID child, int months, int grams) {
        Posyandu.accepted(
                posyandu.phone,
                posyandu.on(
                        posyandu.phone,
                        Posyandu.openDay().minusMonths(months),
                        "visit.measured",
                        child,
                        "{'weight_g':" + grams + "}"));
    }

    @Test
    void whatWasMeasuredIsDoubtedComparedWithPaperAndChosenAmong() {
        Posyandu posyandu = Posyandu.of(server, "measur01");
        UUID heavy = posyandu.child("Flamboyan", 12, "");
        UUID two = posyandu.child("Gardenia", 20, "");
        UUID paper = posyandu.child("Hortensia", 20, "");
        UUID shown = posyandu.child("Ixora", 20, "");
        ObjectNode wrong = posyandu.weighed(heavy, 29_000);
        ObjectNode one = posyandu.weighed(two, 9_900);
        ObjectNode other = posyandu.fact(posyandu.second, "visit.measured", two, "{'weight_g':10100}");
        assertEquals("conflict TMB-FACT-CONFLICT", posyandu.second.answer(other));
        Posyandu.accepted(
                posyandu.phone,
                posyandu.fact(posyandu.phone, "visit.measured", paper, "{'weight_g':9900,'paper':'N'}"));
        ObjectNode told = posyandu.fact(posyandu.phone, "visit.measured", shown, "{'weight_g':9900}");
        told.put("rules", "tumbuh-2026-11");
        told.putObject("shown").put("letter", "N").putArray("statuses").add("BBU_NORMAL");
        Posyandu.accepted(posyandu.phone, told);

        assertEquals(
                List.of("UKURAN_MERAGUKAN", "UKURAN_BERBEDA", "HURUF_BERBEDA", "TAMPILAN_BERBEDA"), posyandu.kinds());
        JsonNode doubted = posyandu.only("UKURAN_MERAGUKAN");
        assertEquals(Posyandu.id(wrong), doubted.path("facts").path(0).stringValue());
        assertEquals(29_000, doubted.path("measured").path(0).path("weightG").intValue());
        JsonNode conflict = posyandu.only("UKURAN_BERBEDA");
        assertEquals(2, conflict.path("measured").size());
        assertEquals(
                List.of("choose", "choose", "withdraw", "withdraw", "accept", "return"),
                conflict.path("decisions")
                        .valueStream()
                        .map(way -> way.path("decision").stringValue())
                        .toList());
        assertEquals(
                "/api/visits/" + Posyandu.id(one) + "/choose",
                conflict.path("decisions").path(0).path("path").stringValue(),
                "the proposal first");
        JsonNode letters = posyandu.only("HURUF_BERBEDA").path("args");
        assertEquals("N", letters.path(0).path("value").stringValue());
        assertEquals("B", letters.path(1).path("value").stringValue());

        assertEquals(
                200,
                posyandu.bidan
                        .send("POST", "/api/visits/" + Posyandu.id(other) + "/choose", "{}")
                        .status());
        assertEquals(
                200,
                posyandu.bidan
                        .send(
                                "POST",
                                "/api/visits/" + Posyandu.id(wrong) + "/correct",
                                "{\"body\":{\"weight_g\":9000}}")
                        .status());
        assertEquals(List.of("HURUF_BERBEDA", "TAMPILAN_BERBEDA"), posyandu.kinds());
    }

    @Test
    void whoShrankIsShownBesideTheHeightBefore() {
        Posyandu posyandu = Posyandu.of(server, "shrank01");
        UUID child = posyandu.child("Jasmin", 30, "");
        for (String one : List.of("2:880", "1:", "0:850")) {
            String[] part = one.split(":", 2);
            String length = part[1].isEmpty() ? "" : ",'length_mm':" + part[1] + ",'position':'standing'";
            Posyandu.accepted(
                    posyandu.phone,
                    posyandu.on(
                            posyandu.phone,
                            Posyandu.openDay().minusMonths(Long.parseLong(part[0])),
                            "visit.measured",
                            child,
                            "{'weight_g':" + (12_500 - 200 * Integer.parseInt(part[0])) + length + "}"));
        }
        JsonNode measured = posyandu.only("UKURAN_MERAGUKAN").path("measured").path(0);
        assertEquals(850, measured.path("lengthMm").intValue());
        JsonNode before = measured.path("before");
        assertEquals(
                "880 " + Posyandu.openDay().minusMonths(2),
                before.path("lengthMm").intValue() + " "
                        + before.path("lengthDay").stringValue());
        assertEquals(
                "12300 " + Posyandu.openDay().minusMonths(1),
                before.path("weightG").intValue() + " "
                        + before.path("weightDay").stringValue());
    }

    @Test
    void childrenWithoutSexOrBirthDateAndThoseThatMayBeOneAreOnTheList() {
        Posyandu posyandu = Posyandu.of(server, "person01");
        UUID one = posyandu.child("Kenanga Sari", 14, "");
        UUID same = posyandu.child("Kenanga Sary", 14, ",'mother':{'name':'Ibu Kenanga Sari'}");
        UUID undated = posyandu.child("Lavender", 14, ",'birthDate':null");
        UUID sexless = posyandu.child("Mawar", 15, ",'sex':'unknown'");
        List.of(one, same, undated, sexless).forEach(posyandu::came);

        assertEquals(List.of("MUNGKIN_GANDA", "TANPA_TANGGAL_LAHIR", "TANPA_JENIS_KELAMIN"), posyandu.kinds());
        JsonNode pair = posyandu.only("MUNGKIN_GANDA");
        assertFalse(pair.path("other").path("name").isMissingNode());
        JsonNode merge = pair.path("decisions").path(0);
        assertEquals(
                200,
                posyandu.bidan
                        .send(
                                "POST",
                                merge.path("path").stringValue(),
                                merge.path("body").toString())
                        .status());
        JsonNode edit = posyandu.only("TANPA_TANGGAL_LAHIR").path("decisions").path(0);
        assertEquals("PATCH", edit.path("method").stringValue());
        ObjectNode body = edit.path("body").deepCopy().asObject();
        body.putObject("fields")
                .put("birthDate", Posyandu.openDay().minusMonths(13).toString());
        assertEquals(
                200,
                posyandu.bidan
                        .send("PATCH", edit.path("path").stringValue(), body.toString())
                        .status());
        assertEquals(List.of("TANPA_JENIS_KELAMIN"), posyandu.kinds());
    }

    @Test
    void whoDidNotComeIsAskedForOnceTheDayIsOverUntilAReasonIsKnown() {
        Posyandu posyandu = Posyandu.of(server, "absent01");
        posyandu.child("Nusa", 14, "");
        UUID unknown = posyandu.child("Oleander", 14, "");
        UUID ill = posyandu.child("Puspa", 14, "");
        UUID older = posyandu.child("Rambutan", 60, "");
        assertEquals(List.of(), posyandu.kinds(), "no open day");
        posyandu.held();
        Posyandu.accepted(
                posyandu.phone, posyandu.fact(posyandu.phone, "visit.absent", unknown, "{'reason':'BELUM_DIKETAHUI'}"));
        Posyandu.accepted(posyandu.phone, posyandu.fact(posyandu.phone, "visit.absent", ill, "{'reason':'SAKIT'}"));
        assertNotNull(older);

        assertEquals(List.of("TIDAK_DATANG_TANPA_ALASAN", "TIDAK_DATANG_TANPA_ALASAN"), posyandu.kinds());
        List<String> decisions = new ArrayList<>();
        posyandu.list()
                .path("cases")
                .forEach(one ->
                        decisions.add("{'key':'" + Posyandu.key(one) + "','decision':'absent','reason':'BEPERGIAN'}"));
        assertEquals(200, posyandu.decide(decisions.toArray(String[]::new)).status());
        assertEquals(List.of(), posyandu.kinds());
    }

    @Test
    void factsSetAsideWaitingNeverArrivedOrCorrectedTwiceAreOnTheList() {
        Posyandu posyandu = Posyandu.of(server, "facts001");
        UUID child = posyandu.child("Sakura", 14, "");
        posyandu.came(child);
        ObjectNode aside = posyandu.fact(
                posyandu.phone,
                "visit.served",
                child,
                "{'service':'BCG','outcome':'DIBERIKAN','nik':'9901010112251234'}");
        assertEquals("quarantined TMB-VISIT-ENTRY", posyandu.phone.answer(aside));
        assertEquals(
                "held TMB-FACT-UNKNOWN-SUBJECT",
                posyandu.phone.answer(
                        posyandu.fact(posyandu.phone, "visit.measured", UUID.randomUUID(), "{'weight_g':9900}")));
        ObjectNode first = served(posyandu, child, "DIBERIKAN");
        Posyandu.accepted(posyandu.phone, first);
        Posyandu.accepted(posyandu.phone, served(posyandu, child, "DITOLAK").put("base", Posyandu.id(first)));
        assertEquals(
                "conflict TMB-FACT-CONFLICT",
                posyandu.phone.answer(served(posyandu, child, "BELUM").put("base", Posyandu.id(first))));
        ObjectNode closed = posyandu.phone.fact(
                "session.closed",
                "{'day':'" + Posyandu.openDay() + "','session':'" + posyandu.session() + "','body':{'count':9}}");
        Posyandu.accepted(posyandu.phone, closed);

        assertEquals(
                List.of("DATA_BELUM_TIBA", "CATATAN_DITAHAN", "CATATAN_MENUNGGU", "CATATAN_BERBEDA"), posyandu.kinds());
        JsonNode missing = posyandu.only("DATA_BELUM_TIBA");
        assertEquals("3", missing.path("args").path(0).path("value").stringValue());
        JsonNode problem = posyandu.only("CATATAN_DITAHAN").path("problem");
        assertEquals("TMB-VISIT-ENTRY", problem.path("code").stringValue());
        assertTrue(problem.path("title").path("en").stringValue().length() > 5);
        JsonNode differing = posyandu.only("CATATAN_BERBEDA");
        assertEquals(2, differing.path("facts").size());
        JsonNode choose = differing.path("decisions").path(0);
        assertEquals(
                200,
                posyandu.bidan
                        .send("POST", choose.path("path").stringValue(), "{}")
                        .status());
        assertEquals(List.of("DATA_BELUM_TIBA", "CATATAN_DITAHAN", "CATATAN_MENUNGGU"), posyandu.kinds());
    }

    private static ObjectNode served(Posyandu posyandu, UUID child, String outcome) {
        return posyandu.fact(posyandu.phone, "visit.served", child, "{'service':'MR1','outcome':'" + outcome + "'}");
    }

    @Test
    void anAcceptedCaseStaysAwayUntilSomethingElseIsInDoubt() {
        Posyandu posyandu = Posyandu.of(server, "settle01");
        UUID child = posyandu.child("Teratai", 12, "");
        ObjectNode wrong = posyandu.weighed(child, 29_000);
        JsonNode one = posyandu.only("UKURAN_MERAGUKAN");
        String key = Posyandu.key(one);
        assertEquals(
                "TMB-CASE-DECISION",
                posyandu.decide("{'key':'" + key + "','decision':'accept'}").code());
        assertEquals(
                "TMB-CASE-DECISION",
                posyandu.decide("{'key':'" + key + "','decision':'refer','to':'PUSTU'}")
                        .code());
        assertEquals(
                "TMB-CASE-DECISION",
                posyandu.decide("{'key':'" + key + "','decision':'lupa'}").code());
        assertEquals(
                "TMB-CASE-GONE",
                posyandu.decide(
                                "{'key':'" + key + "','decision':'accept','reason':'benar'}",
                                "{'key':'" + UUID.randomUUID() + "','decision':'accept','reason':'benar'}")
                        .code());
        assertEquals(key, Posyandu.key(posyandu.only("UKURAN_MERAGUKAN")), "all or nothing");
        assertEquals(
                200,
                posyandu.decide("{'key':'" + key + "','decision':'accept','reason':'benar'}")
                        .status());
        assertEquals(List.of(), posyandu.kinds());
        assertEquals(1, posyandu.list().path("counts").path("accepted").intValue());

        assertEquals(
                200,
                posyandu.bidan
                        .send(
                                "POST",
                                "/api/visits/" + Posyandu.id(wrong) + "/correct",
                                "{\"body\":{\"weight_g\":31000},\"confirm\":true}")
                        .status());
        assertFalse(key.equals(Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"))));
        assertEquals(
                "TMB-CASE-PERIOD",
                posyandu.bidan.get("/api/months/settle01/2026-13/cases").code());
        assertEquals(
                422, posyandu.bidan.get("/api/months/desa001/2026-10/cases").status());
        assertEquals(404, posyandu.bidan.get("/api/months/pusk01/2026-10/cases").status());
    }

    @Test
    void aQuestionTravelsToThePhonesAndItsAnswerComesBack() {
        Posyandu posyandu = Posyandu.of(server, "asked001");
        UUID child = posyandu.child("Wijayakusuma", 12, "");
        posyandu.weighed(child, 29_000);
        posyandu.phone.fetchAll();
        String key = Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"));
        TestServer.Answer asked =
                posyandu.decide("{'key':'" + key + "','decision':'return','question':'Timbang ulang, ya'}");
        String question = asked.json().path("decided").path(0).path("fact").stringValue();

        JsonNode heard = posyandu.phone.fetchAll().item("fact", question);
        assertNotNull(heard);
        assertEquals("case.returned", heard.path("type").stringValue());
        assertEquals("Timbang ulang, ya", heard.path("body").path("question").stringValue());
        assertEquals(child.toString(), heard.path("subject").stringValue());
        Phone fresh = Phone.enrol(server, "asked001", posyandu.bidan).fetchAll();
        JsonNode task = fresh.item("case", question);
        assertNotNull(task);
        assertEquals(key, task.path("body").path("key").stringValue());
        assertEquals("returned", posyandu.only("UKURAN_MERAGUKAN").path("state").stringValue());
        assertEquals(1, posyandu.list().path("counts").path("waiting").intValue());

        ObjectNode answer = posyandu.second.fact(
                "case.answered",
                "{'subject':'" + child + "','base':'" + question + "','body':{'key':'" + key
                        + "','answer':'Sudah, beratnya benar'}}");
        Posyandu.accepted(posyandu.second, answer);
        JsonNode answered = posyandu.only("UKURAN_MERAGUKAN");
        assertEquals("answered", answered.path("state").stringValue());
        assertEquals(
                "Sudah, beratnya benar", answered.path("asked").path("answer").stringValue());
        assertNull(Phone.enrol(server, "asked001", posyandu.bidan).fetchAll().item("case", question));
        ObjectNode accepted = posyandu.phone.fact(
                "case.accepted",
                "{'subject':'" + child + "','body':{'key':'" + key
                        + "','case':'UKURAN_MERAGUKAN','period':'2026-10','reason':'x'}}");
        assertEquals("quarantined TMB-FACT-ROLE", posyandu.phone.answer(accepted), "a kader does not decide");
    }

    @Test
    void aDecisionThatNamesNoCaseIsNotReadAsOneThatIsGone() {
        Posyandu posyandu = Posyandu.of(server, "nobody01");
        for (String none : List.of("{'key':null,'decision':'accept'}", "{}", "null")) {
            TestServer.Answer answer = posyandu.decide(none);
            assertEquals(422, answer.status(), answer.body());
            assertEquals("/decisions/0/key", answer.json().path("field").stringValue());
        }
        String gone = "{'key':'" + UUID.randomUUID() + "','decision':'accept','reason':'x'}";
        assertEquals(409, posyandu.decide(gone).status());
    }

    @Test
    void ofTwoWhoDecideACaseAtOnceOneIsToldThatItIsGone() {
        Posyandu posyandu = Posyandu.of(server, "atonce01");
        posyandu.held();
        posyandu.weighed(posyandu.child("Melur", 20, ""), 6_900);
        String key = Posyandu.key(posyandu.only("BGM_TANPA_RUJUKAN"));
        String refer = "{'key':'" + key + "','decision':'refer','to':'PUSKESMAS'}";
        List<Integer> answers = AtOnce.times(2, () -> posyandu.decide(refer).status()).stream()
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), answers);
    }

    @Test
    void theHeadOfThePuskesmasReadsAndDoesNotDecide() {
        Posyandu posyandu = Posyandu.of(server, "headof01");
        Staff head = Phone.staff(server, "kapus", Role.KEPALA_PUSKESMAS, "pusk01");
        assertEquals(200, head.get(posyandu.path()).status());
        assertEquals(
                403,
                head.send("POST", posyandu.path() + "/decisions", "{\"decisions\":[]}")
                        .status());
    }
}

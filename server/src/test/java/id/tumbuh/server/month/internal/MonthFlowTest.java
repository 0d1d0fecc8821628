package id.tumbuh.server.month.internal;

import static id.tumbuh.server.month.internal.MonthPost.based;
import static id.tumbuh.server.month.internal.MonthPost.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A month from the phone's facts to the Puskesmas' approval, and what comes too late. */
class MonthFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final TestServer server = TestServer.start(
            List.of(
                    "prv",
                    "prv.kab0",
                    "prv.kab0.pusk01",
                    VILLAGE,
                    VILLAGE + ".melati01",
                    VILLAGE + ".mawar001",
                    VILLAGE + ".nusa0001",
                    VILLAGE + ".kamboja1",
                    VILLAGE + ".kenanga1"),
            "tumbuh.limits.burst=1000000");
    private static final Staff bidan = Phone.staff(server, "bidan", Role.BIDAN, "desa0001");
    private static final Staff tpg = Phone.staff(server, "tpg", Role.TPG, "pusk01");
    private static final Staff dinas = Phone.staff(server, "dinas", Role.DINAS, "kab0");
    private static final Staff desa = Phone.staff(server, "desa", Role.DESA, "desa0001");
    /** The month before last: over everywhere, whatever the day. */
    private static final YearMonth MONTH = longOver();

    private static YearMonth longOver() {
        return YearMonth.now(ZoneId.of("Asia/Jakarta")).minusMonths(2);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static MonthPost post(String id) {
        return MonthPost.of(server, bidan, id, MONTH);
    }

    @Test
    void aMonthIsCountedSignedAndApprovedAndStaysAsItWasSigned() {
        MonthPost post = post("melati01");
        LocalDate day = MONTH.atDay(12);
        post.open(day);
        UUID first = post.child(14, ",'ownsKia':true");
        UUID second = post.child(20, ",'ownsKia':false");
        UUID third = post.child(30, "");
        LocalDate before = MONTH.minusMonths(1).atDay(12);
        post.weighed(first, before, 8000);
        post.weighed(second, before, 9000);
        ObjectNode official = post.weighed(first, day, 8300);
        post.weighed(second, day, 8900);

        JsonNode draft = post.month(MONTH, "");
        assertEquals("draft", draft.path("state").stringValue());
        assertEquals(day.toString(), draft.path("asOf").stringValue());
        assertEquals(List.of(3, 1, 2, 1, 1, 0, 0), counts(draft, "S", "K", "D", "N", "T", "O", "B"));
        assertEquals(-1, counts(draft, "VITAMIN_A_MERAH").getFirst());
        JsonNode who =
                bidan.get("/api/months/melati01/" + MONTH + "/figures/T").json().path("persons");
        assertEquals(1, who.size());
        assertEquals(second.toString(), who.path(0).path("person").stringValue());
        assertEquals("Melati Contoh", who.path(0).path("name").stringValue());

        TestServer.Answer stale = post.step(bidan, "validate", "{'base':null,'hash':'" + "0".repeat(64) + "'}");
        assertEquals("TMB-MONTH-CHANGED", stale.code());
        TestServer.Answer signed = post.sign();
        assertEquals(200, signed.status(), signed.body());
        assertEquals(
                "TMB-MONTH-STATE",
                post.step(tpg, "approve", based(signed.json().path("fact"), "")).code());
        TestServer.Answer received =
                post.step(tpg, "receive", based(signed.json().path("fact"), ""));
        TestServer.Answer approved =
                post.step(tpg, "approve", based(received.json().path("fact"), ""));
        assertEquals(200, approved.status(), approved.body());
        String hash = post.month(MONTH, "").path("hash").stringValue();
        assertEquals(draft.path("hash").stringValue(), hash);

        post.phone().fetchAll();
        Phone holds = Phone.enrol(server, "melati01", bidan).fetchAll();

        // What comes late: a correction of what was signed, and a child that nobody had brought in.
        TestServer.Answer corrected = bidan.send(
                "POST",
                "/api/visits/" + official.path("id").stringValue() + "/correct",
                "{\"body\":{\"weight_g\":8900}}");
        assertEquals(200, corrected.status(), corrected.body());
        ObjectNode late = post.weighed(third, day, 11_000);
        assertTrue(heardOf(post.phone().fetchAll(), late).path("late").booleanValue(false), "counts in nothing yet");
        String correction = corrected.json().path("fact").stringValue();
        for (Phone phone : List.of(post.phone(), holds.fetchAll())) {
            assertTrue(heardOf(phone, late).path("late").booleanValue(false));
            assertTrue(heardOf(phone, correction).path("late").booleanValue(false), "and so does the correction");
            assertTrue(heardOf(phone, official).path("late").isMissingNode());
        }
        Phone anew = Phone.enrol(server, "melati01", bidan).fetchAll();
        assertTrue(heardOf(anew, late).path("late").booleanValue(false));
        assertTrue(heardOf(anew, official).path("late").isMissingNode(), "it was signed");
        LocalDate after = MONTH.plusMonths(1).atDay(12);
        post.weighed(first, after, 8600);

        JsonNode now = post.month(MONTH, "");
        assertEquals("approved", now.path("state").stringValue());
        assertEquals(hash, now.path("hash").stringValue());
        assertEquals(List.of(3, 1, 2, 1, 1), counts(now, "S", "K", "D", "N", "T"));
        assertTrue(now.path("changed").booleanValue());
        assertEquals("N", post.letter(first, after), "against the 8,300 g that were signed");

        JsonNode difference = bidan.get("/api/months/melati01/" + MONTH + "/difference?from=1")
                .json()
                .path("between");
        assertEquals(2, difference.path("children").size(), difference.toString());
        boolean weighed = false;
        for (JsonNode item : difference.path("items")) {
            if (item.path("item").stringValue().equals("D")) {
                weighed = item.path("before").intValue() == 2
                        && item.path("after").intValue() == 3;
            }
        }
        assertTrue(weighed, difference.toString());

        // The bidan may not open it any more; the Puskesmas may, with a reason.
        String base = based(approved.json().path("fact"), ",'reason':'Terlambat dicatat'");
        assertEquals("TMB-MONTH-RECEIVED", post.step(bidan, "reopen", base).code());
        assertEquals(
                "TMB-MONTH-REASON",
                post.step(tpg, "reopen", base.replace("Terlambat dicatat", " ")).code());
        assertEquals(200, post.step(tpg, "reopen", base).status());
        assertEquals("N", post.letter(first, after), "open again is not signed again");
        JsonNode signedStill = dinas.get("/api/months/melati01/" + MONTH).json();
        assertEquals(List.of(3, 2), counts(signedStill, "S", "D"));

        assertEquals(200, post.sign().status());
        JsonNode restated = post.month(MONTH, "");
        assertEquals(2, restated.path("version").intValue());
        assertEquals(List.of(3, 1, 3), counts(restated, "S", "K", "D"));
        assertEquals("T", post.letter(first, after), "8,600 g after 8,900 g");
        JsonNode taken = heardOf(post.phone().fetchAll(), late);
        assertTrue(taken.path("late").isMissingNode(), "told once more, as it counts now");
        assertEquals(
                0,
                bidan.get("/api/months/melati01/" + MONTH + "/difference?from=2")
                        .json()
                        .path("between")
                        .path("children")
                        .size());
        assertEquals(
                7, bidan.get("/api/months/melati01/" + MONTH + "/steps").json().size());
    }

    private static JsonNode heardOf(Phone phone, ObjectNode fact) {
        return heardOf(phone, fact.path("id").stringValue());
    }

    private static JsonNode heardOf(Phone phone, String fact) {
        JsonNode item = phone.item("fact", fact);
        assertNotNull(item);
        return item;
    }

    @Test
    void whatDoesNotAddUpIsExplainedOrNotSigned() {
        MonthPost post = post("mawar001");
        LocalDate day = MONTH.atDay(5);
        post.open(day);
        UUID grams = post.child(14, "");
        post.phone()
                .answer(post.phone()
                        .fact(
                                "visit.measured",
                                "{'subject':'" + grams + "','day':'" + day + "','body':{'weight_g':79000}}"));

        TestServer.Answer refused = post.sign();
        assertEquals("TMB-MONTH-IDENTITY", refused.code());
        JsonNode month = post.month(MONTH, "");
        JsonNode broken = month.path("identities").path(0);
        assertEquals("D_SAMA_JUMLAH_HURUF", broken.path("identity").stringValue());
        assertEquals(grams.toString(), broken.path("persons").path(0).stringValue());

        String hash = month.path("hash").stringValue();
        TestServer.Answer signed = post.step(
                bidan,
                "sign",
                based(
                        month.path("base"),
                        ",'hash':'" + hash + "','explained':{'D_SAMA_JUMLAH_HURUF':'Ditimbang ulang bulan depan'}"));
        assertEquals(200, signed.status(), signed.body());
        // Small numbers are nobody's business in the village.
        JsonNode neighbour = desa.get("/api/months/mawar001/" + MONTH).json();
        assertEquals(-1, counts(neighbour, "S").getFirst());
        assertEquals(0, neighbour.path("identities").path(0).path("persons").size());
    }

    @Test
    void aMonthThatIsNotOverIsNotSigned() {
        MonthPost post = post("nusa0001");
        YearMonth now = YearMonth.now(ZoneId.of("Asia/Jakarta"));
        post.child(14, "");
        JsonNode month = post.month(now.plusMonths(1), "");
        String hash = month.path("hash").stringValue();
        String path = "/api/months/nusa0001/" + now.plusMonths(1);
        TestServer.Answer validated = bidan.send("POST", path + "/validate", "{\"hash\":\"" + hash + "\"}");
        TestServer.Answer signed = bidan.send(
                "POST",
                path + "/sign",
                "{\"base\":\"" + validated.json().path("fact").stringValue() + "\",\"hash\":\"" + hash + "\"}");
        assertEquals("TMB-MONTH-NOT-YET", signed.code());
        assertEquals(422, bidan.get("/api/months/nusa0001/2026-13").status());
    }

    @Test
    void aListShowsWhoHasNotReportedAndADashboardSumsWhatIsInForce() {
        MonthPost post = post("kamboja1");
        post.open(MONTH.atDay(7));
        for (int i = 0; i < 6; i++) {
            post.weighed(post.child(12 + i, ",'ownsKia':true"), MONTH.atDay(7), 8000 + 100 * i);
        }
        JsonNode before = line(tpg, "kamboja1");
        assertEquals("draft", before.path("state").stringValue());
        assertEquals(6, before.path("headline").path("d").intValue());
        assertTrue(line(dinas, "kamboja1").path("headline").isMissingNode());

        assertEquals(200, post.sign().status());
        assertEquals(
                "SIGNED", line(dinas, "kamboja1").path("headline").path("of").stringValue());
        TestServer.Answer dashboard =
                dinas.get("/api/dashboard?scope=kamboja1&until=" + MONTH.plusMonths(1) + "&months=3");
        assertEquals(200, dashboard.status(), dashboard.body());
        JsonNode months = dashboard.json().path("months");
        assertEquals(3, months.size());
        JsonNode own = months.path(1);
        assertEquals(MONTH.toString(), own.path("period").stringValue());
        assertEquals(6, own.path("sums").path("d").intValue());
        assertEquals("100.0", own.path("sums").path("dS").path("percent").toString());
        assertEquals(0, months.path(2).path("sums").path("reported").intValue());
        assertEquals(
                "kamboja1", dashboard.json().path("missing").path(0).path("id").stringValue());
        assertNotEquals(
                0,
                dinas.get("/api/dashboard/quality?scope=kamboja1&period=" + MONTH)
                        .json()
                        .size());
        assertEquals(
                403,
                desa.get("/api/dashboard/quality?scope=kamboja1&period=" + MONTH)
                        .status());
        JsonNode few = dinas.get("/api/dashboard/quality/kader?scope=pusk01&period=" + MONTH)
                .json()
                .path(0);
        assertTrue(few.path("weighed").intValue() > 0, few.toString());
        assertTrue(few.path("figures").isMissingNode() && few.path("name").isMissingNode(), few.toString());
        assertEquals(
                403,
                desa.get("/api/dashboard/quality/kader?scope=pusk01&period=" + MONTH)
                        .status());
        assertEquals(404, desa.get("/api/dashboard?scope=pusk01&until=" + MONTH).status());
    }

    /** One slip of the pen, 30 kg at a year of age, says nothing of how the other twenty spread. */
    @Test
    void aKadersSpreadLeavesOutWhatWhoFlags() {
        MonthPost post = post("kenanga1");
        post.open(MONTH.atDay(7));
        for (int i = 0; i < 20; i++) {
            post.weighed(post.child(12, ",'ownsKia':true"), MONTH.atDay(7), 8000 + 100 * i);
        }
        post.weighed(post.child(12, ",'ownsKia':true"), MONTH.atDay(7), 30_000);
        // Her letter waits for a decision.
        assertEquals(
                200,
                post.sign(",'explained':{'D_SAMA_JUMLAH_HURUF':'Ditimbang ulang bulan depan'}")
                        .status());
        JsonNode of = dinas.get("/api/dashboard/quality?scope=kenanga1&period=" + MONTH)
                .json()
                .path(0);
        JsonNode by = dinas.get("/api/dashboard/quality/kader?scope=kenanga1&period=" + MONTH)
                .json()
                .path(0);
        assertEquals(21, by.path("weighed").intValue(), by.toString());
        assertEquals(1, by.path("figures").path("doubted").intValue(), by.toString());
        assertEquals(
                of.path("sdBbu").toString(), by.path("figures").path("sdBbu").toString());
        // Of twenty weights 100 g apart the SD is 592 g, and 1 SD of BB/U at a year is about 1 kg.
        double spread = by.path("figures").path("sdBbu").doubleValue();
        assertTrue(spread > 0.5 && spread < 0.7, by.toString());
    }

    private static JsonNode line(Staff staff, String posyandu) {
        for (JsonNode line : staff.get("/api/months?period=" + MONTH).json()) {
            if (line.path("posyandu").stringValue().equals(posyandu)) {
                return line;
            }
        }
        throw new IllegalStateException(posyandu);
    }

    @Test
    void aMonthLiesBetween2000And2100() {
        for (String within : List.of("2000-01", "2100-01")) {
            assertEquals(200, bidan.get("/api/months/nusa0001/" + within).status(), within);
        }
        for (String outside : List.of("1999-12", "2100-02")) {
            TestServer.Answer answer = bidan.get("/api/months/nusa0001/" + outside);
            assertEquals(422, answer.status(), outside);
            assertEquals("TMB-MONTH-PERIOD", answer.code());
        }
    }
}

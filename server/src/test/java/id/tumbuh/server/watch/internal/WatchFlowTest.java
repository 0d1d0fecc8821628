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

/** Who must not be lost from sight, a posyandu of its own for each matter. */
class WatchFlowTest {
    private static final TestServer server = Posyandu.start("alarmed1", "cluster1", "slowly01", "waiting1", "numbers1");

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    private static JsonNode watch(Posyandu posyandu) {
        TestServer.Answer answer = posyandu.bidan.get("/api/watch?place=" + posyandu.id);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    /** Kind, name of the first child, next step and whose turn it is, in the order of the list. */
    private static List<String> lines(Posyandu posyandu) {
        List<String> lines = new ArrayList<>();
        for (JsonNode one : watch(posyandu).path("watched")) {
            lines.add(one.path("kind").stringValue() + " "
                    + one.path("children").path(0).path("name").stringValue() + " "
                    + one.path("next").stringValue() + " " + one.path("turn").stringValue());
        }
        return lines;
    }

    private static ObjectNode on(Posyandu posyandu, int daysAgo, String type, UUID child, String body) {
        ObjectNode fact = posyandu.on(posyandu.phone, today().minusDays(daysAgo), type, child, body);
        Posyandu.accepted(posyandu.phone, fact);
        return fact;
    }

    @Test
    void aChildStaysOnTheListUntilAReferralMadeSinceHasEnded() {
        Posyandu posyandu = Posyandu.of(server, "alarmed1");
        UUID severe = posyandu.child("Anggrek", 20, "");
        UUID below = posyandu.child("Bakung", 20, "");
        UUID well = posyandu.child("Cempaka", 20, "");
        on(posyandu, 40, "visit.measured", below, "{'weight_g':6800}");
        on(posyandu, 10, "visit.measured", below, "{'weight_g':6900}");
        on(posyandu, 9, "visit.measured", severe, "{'weight_g':9900,'muac_mm':110}");
        on(posyandu, 40, "visit.measured", well, "{'weight_g':6900}");
        on(posyandu, 9, "visit.measured", well, "{'weight_g':8500}");

        assertEquals(List.of("GIZI_BURUK Anggrek RUJUK_HARI_INI BIDAN", "BGM Bakung RUJUK BIDAN"), lines(posyandu));
        JsonNode first = watch(posyandu).path("watched").path(1);
        assertEquals(today().minusDays(40).toString(), first.path("since").stringValue());
        assertEquals(40, first.path("days").intValue());
        JsonNode way = first.path("decisions").path(0);
        ObjectNode body = way.path("body").deepCopy().asObject();
        body.put("to", "PUSKESMAS");
        assertEquals(
                200,
                posyandu.bidan
                        .send("POST", way.path("path").stringValue(), body.toString())
                        .status());
        assertEquals(
                List.of("GIZI_BURUK Anggrek RUJUK_HARI_INI BIDAN", "BGM Bakung TUNGGU_JAWABAN PUSKESMAS"),
                lines(posyandu));
        answer(posyandu, 1, "DITANGANI");
        assertTrue(lines(posyandu).contains("BGM Bakung BERI_HASIL PUSKESMAS"));
        answer(posyandu, 1, "SELESAI");
        assertEquals(List.of("GIZI_BURUK Anggrek RUJUK_HARI_INI BIDAN"), lines(posyandu));
    }

    private static void answer(Posyandu posyandu, int at, String step) {
        JsonNode way =
                watch(posyandu).path("watched").path(at).path("decisions").path(0);
        assertEquals("answer", way.path("decision").stringValue());
        assertEquals(
                200,
                posyandu.bidan
                        .send(
                                "POST",
                                way.path("path").stringValue(),
                                "{\"step\":\"" + step + "\",\"day\":\"" + today() + "\"}")
                        .status());
    }

    @Test
    void threeChildrenOfOneRtWithinAWeekAreACluster() {
        Posyandu posyandu = Posyandu.of(server, "cluster1");
        String here = ",'dusun':'Melati','rw':'2','rt':'003'";
        UUID one = posyandu.child("Dahlia", 20, here);
        UUID two = posyandu.child("Edelweis", 30, ",'dusun':'melati','rw':'02','rt':'3'");
        UUID three = posyandu.child("Flamboyan", 40, here);
        UUID elsewhere = posyandu.child("Gardenia", 40, ",'dusun':'Melati','rw':'2','rt':'4'");
        ill(posyandu, one, 6);
        ill(posyandu, two, 4);
        ill(posyandu, elsewhere, 4);
        assertEquals(List.of(), lines(posyandu));
        on(posyandu, 1, "visit.answered", three, "{'form':'SAKIT_ANAK','answers':{'DIARE':true}}");

        assertEquals(List.of("KLASTER_DIARE Dahlia SELIDIKI_DIARE BIDAN"), lines(posyandu));
        JsonNode cluster = watch(posyandu).path("watched").path(0);
        assertEquals(3, cluster.path("children").size());
        assertEquals("3", cluster.path("where").path("rt").stringValue());
        assertEquals("melati", cluster.path("where").path("dusun").stringValue());
        assertEquals(today().minusDays(6).toString(), cluster.path("since").stringValue());
    }

    private static void ill(Posyandu posyandu, UUID child, int daysAgo) {
        on(
                posyandu,
                0,
                "visit.answered",
                child,
                "{'form':'DIARE','answers':{'DIARE_SEJAK':'" + today().minusDays(daysAgo)
                        + "','ORALIT_DIBERIKAN':true}}");
    }

    @Test
    void whoseLengthHardlyGrowsIsMeasuredAgain() {
        Posyandu posyandu = Posyandu.of(server, "slowly01");
        UUID slow = posyandu.child("Hortensia", 12, "");
        UUID well = posyandu.child("Ixora", 12, "");
        on(posyandu, 95, "visit.measured", slow, "{'weight_g':7800,'length_mm':690,'position':'lying'}");
        on(posyandu, 3, "visit.measured", slow, "{'weight_g':8300,'length_mm':695,'position':'lying'}");
        on(posyandu, 95, "visit.measured", well, "{'weight_g':7800,'length_mm':690,'position':'lying'}");
        on(posyandu, 3, "visit.measured", well, "{'weight_g':8300,'length_mm':730,'position':'lying'}");

        assertEquals(List.of("PANJANG_MELAMBAT Hortensia UKUR_ULANG_PANJANG BIDAN"), lines(posyandu));
        JsonNode one = watch(posyandu).path("watched").path(0);
        assertEquals("TB_U", one.path("chart").path("index").stringValue());
        assertEquals("Z", one.path("args").path(1).path("kind").stringValue());
    }

    @Test
    void anOpenReferralTellsWhoseTurnItIsAndHowLongItWaits() {
        Posyandu posyandu = Posyandu.of(server, "waiting1");
        UUID asked = posyandu.child("Jepun", 20, "");
        UUID lost = posyandu.child("Kenanga", 20, "");
        on(posyandu, 10, "visit.referred", asked, "{'to':'PUSKESMAS','why':['SAKIT']}");
        ObjectNode referral = on(posyandu, 3, "visit.referred", lost, "{'to':'RUMAH_SAKIT','why':['SAKIT']}");
        String never = "{\"step\":\"TIDAK_DATANG\",\"day\":\"" + today() + "\"}";
        assertEquals(
                200,
                posyandu.bidan
                        .send("POST", "/api/referrals/" + Posyandu.id(referral) + "/answer", never)
                        .status());

        assertEquals(
                List.of(
                        "RUJUKAN_TERBUKA Jepun TANYA_SUDAH_SAMPAI BIDAN",
                        "RUJUKAN_TERBUKA Kenanga KUNJUNGI_RUMAH KADER"),
                lines(posyandu));
        JsonNode counts = watch(posyandu).path("counts");
        assertEquals(2, counts.size());
        assertEquals("KADER", counts.path(0).path("turn").stringValue());
        assertEquals(2, counts.path(1).path("longest").intValue(), "a week of it was the Puskesmas'");
        JsonNode first = watch(posyandu).path("watched").path(0);
        assertEquals(
                List.of(today().minusDays(10).toString(), today().minusDays(2).toString()),
                List.of(
                        first.path("since").stringValue(),
                        first.path("turnSince").stringValue()));
    }

    @Test
    void whoMayNotKnowNamesGetsNumbersAndKepalaDesaNoSmallOnes() {
        Posyandu posyandu = Posyandu.of(server, "numbers1");
        for (int number = 0; number < 5; number++) {
            UUID child = posyandu.child("Mawar" + (char) ('a' + number), 20 + number, "");
            on(posyandu, 3, "visit.measured", child, "{'weight_g':6900}");
        }
        UUID severe = posyandu.child("Nusa", 20, "");
        on(posyandu, 3, "visit.measured", severe, "{'weight_g':9900,'muac_mm':110}");
        Staff dinas = Phone.staff(server, "dinas", Role.DINAS, "kab0");
        Staff desa = Phone.staff(server, "desa", Role.DESA, "desa001");

        assertEquals(403, dinas.get("/api/watch?place=numbers1").status());
        assertEquals(403, desa.get("/api/watch?place=numbers1").status());
        JsonNode open = dinas.get("/api/watch/counts?place=numbers1").json();
        assertFalse(open.toString().contains("Mawar") || open.toString().contains(severe.toString()));
        assertEquals(List.of("GIZI_BURUK 1", "BGM 5"), counted(open));
        JsonNode small = desa.get("/api/watch/counts?place=numbers1").json();
        assertTrue(counted(small).containsAll(List.of("GIZI_BURUK -", "BGM 5", "DUA_T 0")), small.toString());
        JsonNode wide = dinas.get("/api/watch/counts?place=kab0").json();
        assertTrue(counted(wide).contains("PANJANG_MELAMBAT -"), wide.toString());
        assertEquals(404, desa.get("/api/watch/counts?place=kab0").status());
    }

    private static List<String> counted(JsonNode numbers) {
        List<String> counted = new ArrayList<>();
        numbers.path("counts")
                .forEach(one -> counted.add(
                        one.path("kind").stringValue() + " " + one.path("count").asString("-")));
        return counted;
    }
}

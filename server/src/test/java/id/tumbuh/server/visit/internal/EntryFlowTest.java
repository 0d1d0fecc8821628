package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Services, answers and referrals, from phones and from the staff's screens. */
class EntryFlowTest {
    private static final String VILLAGE = "prv.kab0.pusk01.desa0001";
    private static final String FAR = "prw.kab9.pusk09.desa0009";
    private static TestServer server = TestServer.start(
            List.of(VILLAGE, VILLAGE + ".melati01", FAR, FAR + ".jauh0001"), "tumbuh.limits.burst=1000000");
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

    private static UUID child() {
        UUID child = UUID.randomUUID();
        String body = "{'subject':'" + child + "','day':'" + today().minusDays(400)
                + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'"
                + today().minusDays(420) + "','isSynthetic':true}}";
        assertEquals("accepted", phone.answer(phone.fact("person.registered", body)));
        return child;
    }

    private static ObjectNode fact(String kind, UUID child, int daysAgo, String body) {
        return phone.fact(
                kind, "{'subject':'" + child + "','day':'" + today().minusDays(daysAgo) + "','body':" + body + "}");
    }

    private static ObjectNode served(UUID child, int daysAgo, String service, String outcome) {
        return fact("visit.served", child, daysAgo, "{'service':'" + service + "','outcome':'" + outcome + "'}");
    }

    private static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }

    private static Phone fresh() {
        return Phone.enrol(server, "melati01", bidan).fetchAll();
    }

    private static List<String> standings(Staff staff, UUID child) {
        List<String> standings = new ArrayList<>();
        staff.get("/api/people/" + child + "/entries")
                .json()
                .path("entries")
                .forEach(entry -> standings.add(entry.path("what").stringValue() + " "
                        + entry.path("standing").stringValue()));
        Collections.sort(standings);
        return standings;
    }

    private static @Nullable String packed(Phone reader, UUID child) {
        JsonNode item = reader.item("served", child);
        return item == null ? null : item.path("served").stringValue();
    }

    @Test
    void aPhoneGetsWhatWasGivenSinceBirthInOneItem() {
        UUID child = child();
        ObjectNode opv = served(child, 30, "OPV1", "DITOLAK");
        assertEquals("accepted", phone.answer(served(child, 395, "BCG", "DIBERIKAN")));
        assertEquals("accepted", phone.answer(served(child, 200, "PMT_PENYULUHAN", "DIBERIKAN")));
        assertEquals("accepted", phone.answer(opv));
        String elsewhere = "{'service':'HB0','outcome':'DIBERIKAN','on':'" + today().minusDays(420) + "','count':1}";
        assertEquals("accepted", phone.answer(fact("visit.served", child, 395, elsewhere)));

        long born = today().minusDays(420).toEpochDay();
        assertEquals("HB0," + born + ",,1,;BCG,25,,,;OPV1,365,DITOLAK,," + id(opv), packed(fresh(), child));
        assertEquals("accepted", phone.answer(withdrawn(child, opv)));
        assertEquals("HB0," + born + ",,1,;BCG,25,,,", packed(fresh(), child));
        assertEquals(
                List.of("BCG counts", "HB0 counts", "OPV1 withdrawn", "PMT_PENYULUHAN counts"),
                standings(bidan, child));
    }

    private static ObjectNode withdrawn(UUID child, JsonNode base) {
        return fact("visit.withdrawn", child, 1, "{'reason':'salah anak'}").put("base", id(base));
    }

    @Test
    void whatIsSaidAnewCountsAndTwoWhoDifferAreForTheBidan() {
        UUID child = child();
        ObjectNode first = served(child, 10, "MR1", "DIBERIKAN");
        ObjectNode second = served(child, 10, "MR1", "DITOLAK").put("base", id(first));
        ObjectNode third = served(child, 10, "MR1", "BELUM").put("base", id(first));
        assertEquals("accepted", phone.answer(first));
        assertEquals("accepted", phone.answer(second));
        assertEquals("conflict TMB-FACT-CONFLICT", phone.answer(third));
        JsonNode differing = differing(bidan, "melati01", child);
        assertEquals(id(first), differing.path("entry").stringValue());
        assertEquals("Melati Contoh", differing.path("name").stringValue());
        Set<String> facts = new HashSet<>();
        Set<String> standings = new HashSet<>();
        for (JsonNode said : differing.path("says")) {
            facts.add(said.path("fact").stringValue());
            standings.add(said.path("standing").stringValue());
        }
        assertEquals(Set.of(id(second), id(third)), facts);
        assertEquals(Set.of("counts", "other"), standings);
        assertEquals(2, differing.path("says").size());

        assertEquals(
                200,
                bidan.send("POST", "/api/visits/" + id(second) + "/choose", "{}")
                        .status());
        assertTrue(differing(bidan, "melati01", child).isMissingNode(), "decided");
        assertEquals(List.of("MR1 corrected_since", "MR1 counts", "MR1 other"), standings(bidan, child));
        assertEquals(
                404,
                bidan.send("POST", "/api/visits/" + id(second) + "/correct", "{\"body\":{\"weight_g\":7000}}")
                        .status());
    }

    private static JsonNode differing(Staff staff, String place, UUID child) {
        JsonNode open = staff.get("/api/visits/conflicts?place=" + place).json().path("entries");
        for (JsonNode one : open) {
            if (one.path("person").stringValue().equals(child.toString())) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    @Test
    void whatIsToComeOrTooLongOrUnknownIsSetAside() {
        UUID child = child();
        String bcg = "{'service':'BCG','outcome':'DIBERIKAN',";
        assertEquals(
                "quarantined TMB-FACT-FUTURE-DAY",
                phone.answer(fact("visit.served", child, 1, bcg + "'on':'2999-01-01'}")));
        assertEquals(
                "quarantined TMB-VISIT-ENTRY",
                phone.answer(fact("visit.served", child, 1, bcg + "'nik':'9901010112251234'}")));
        String filling = "'x':'" + "x".repeat(500_000) + "'}";
        for (String kind : List.of("visit.served", "visit.measured", "visit.attended", "pregnancy.registered")) {
            assertEquals(
                    "quarantined TMB-FACT-BODY", phone.answer(fact(kind, child, 1, "{'weight_g':7000," + filling)));
        }
        assertEquals(List.of(), standings(bidan, child));
    }

    @Test
    void answersAreHeldAgainstTheirFormAndComeBackToAPhone() {
        UUID child = child();
        ObjectNode asi = fact("visit.answered", child, 300, "{'form':'ASI_EKSKLUSIF','answers':{'HANYA_ASI':true}}");
        ObjectNode old = fact("visit.answered", child, 300, "{'form':'TB_ANAK','answers':{'LESU':false}}");
        ObjectNode recent = fact("visit.answered", child, 20, "{'form':'TB_ANAK','answers':{'LESU':true}}");
        ObjectNode wrong = fact("visit.answered", child, 20, "{'form':'TB_ANAK','answers':{'TELUR':true}}");
        ObjectNode newer = fact("visit.answered", child, 20, "{'form':'PUMA','answers':{'MEROKOK':true}}");
        assertEquals("accepted", phone.answer(asi));
        assertEquals("accepted", phone.answer(old));
        assertEquals("accepted", phone.answer(recent));
        assertEquals("quarantined TMB-VISIT-ANSWER", phone.answer(wrong));
        assertEquals("held TMB-FACT-NEWER-VERSION", phone.answer(newer));

        Phone reader = fresh();
        assertNotNull(reader.item("entry", id(asi)), "the ticks of the first months");
        assertNull(reader.item("entry", id(old)));
        JsonNode item = reader.item("entry", id(recent));
        assertNotNull(item);
        assertEquals("visit.answered", item.path("type").stringValue());
        assertEquals(true, item.path("body").path("answers").path("LESU").booleanValue());
    }

    @Test
    void aReferralIsOpenUntilItsResultIsThere() {
        UUID child = child();
        ObjectNode referral = fact("visit.referred", child, 150, "{'to':'PUSKESMAS','why':['BGM'],'urgent':false}");
        assertEquals("accepted", phone.answer(referral));
        assertEquals(1, open(child));
        assertNotNull(fresh().item("entry", id(referral)), "however old");
        String never = "{\"step\":\"TIDAK_DATANG\",\"day\":\"" + today().minusDays(100) + "\"}";
        assertEquals(200, answer(bidan, referral, never).status());
        assertEquals(1, open(child), "a home visit is due");
        assertEquals(404, answer(other, referral, never).status());
        assertEquals(
                "TMB-VISIT-ENTRY",
                answer(bidan, referral, never.replace("TIDAK_DATANG", "LUPA")).code());

        String back = "{\"step\":\"BALIK\",\"day\":\"" + today() + "\",\"note\":\"pantau\"}";
        assertEquals(200, answer(bidan, referral, back).status());
        assertEquals(0, open(child));
        assertNull(fresh().item("entry", id(referral)));
    }

    private static TestServer.Answer answer(Staff staff, JsonNode referral, String body) {
        return staff.send("POST", "/api/referrals/" + id(referral) + "/answer", body);
    }

    private static long open(UUID child) {
        long open = 0;
        for (JsonNode entry :
                bidan.get("/api/referrals?posyandu=melati01").json().path("entries")) {
            open += entry.path("person").stringValue().equals(child.toString()) ? 1 : 0;
        }
        return open;
    }

    @Test
    void whatWasDoneFollowsAChildThatMovesOrIsMerged() {
        UUID child = child();
        UUID twice = child();
        assertEquals("accepted", phone.answer(served(child, 390, "BCG", "DIBERIKAN")));
        assertEquals("accepted", phone.answer(served(twice, 30, "MR1", "DIBERIKAN")));
        assertEquals(
                200,
                bidan.send("POST", "/api/people/" + twice + "/merge", "{\"into\":\"" + child + "\"}")
                        .status());
        assertEquals(List.of("BCG counts", "MR1 counts"), standings(bidan, child));

        String body = "{\"day\":\"" + today() + "\",\"body\":{\"to\":\"jauh0001\"}}";
        assertEquals(
                200, bidan.send("POST", "/api/people/" + child + "/move", body).status());
        assertEquals(404, bidan.get("/api/people/" + child + "/entries").status());
        assertEquals(List.of("BCG counts", "MR1 counts"), standings(other, child));
        assertNotNull(packed(Phone.enrol(server, "jauh0001", other).fetchAll(), child));
    }

    @Test
    void theLetterOnPaperStandsBesideTheOneOfTheRules() {
        UUID child = child();
        ObjectNode weighed = fact("visit.measured", child, 5, "{'weight_g':7900,'paper':'T','source':'book'}");
        assertEquals("accepted", phone.answer(weighed));
        JsonNode measurement = bidan.get("/api/people/" + child + "/visits")
                .json()
                .path("visits")
                .path(0);
        assertEquals("B", measurement.path("letter").stringValue());
        assertEquals("T", measurement.path("paper").stringValue());
        assertEquals("book", measurement.path("source").stringValue());
        JsonNode item = fresh().item("fact", id(weighed));
        assertNotNull(item);
        assertEquals("T", item.path("body").path("paper").stringValue());
    }

    @Test
    void aDayShowsWhoDidNotComeAndWhy() {
        UUID child = child();
        ObjectNode absent = fact("visit.absent", child, 3, "{'reason':'BEPERGIAN'}");
        assertEquals("accepted", phone.answer(absent));
        JsonNode entries = bidan.get("/api/entries?posyandu=melati01&day=" + today().minusDays(3))
                .json()
                .path("entries");
        assertEquals(1, entries.size());
        assertEquals("BEPERGIAN", entries.path(0).path("what").stringValue());
        assertEquals("visit.absent", entries.path(0).path("type").stringValue());
    }
}

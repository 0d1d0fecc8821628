package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A choice, a correction and a withdrawal that are taken back: at the desk, on the phones, and after the signature. */
class TakenBackTest {
    private static final TestServer server = Posyandu.start("choose01", "correct1", "withdr01", "entries1", "signed01");

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String decided(Posyandu posyandu, String fact, String decision, String body) {
        TestServer.Answer answer =
                posyandu.bidan.send("POST", "/api/visits/" + fact + "/" + decision, body.replace('\'', '"'));
        assertEquals(200, answer.status(), answer.body());
        return answer.json().path("fact").stringValue();
    }

    private static TestServer.Answer undo(Staff staff, Posyandu posyandu, String fact) {
        return staff.send("POST", posyandu.path() + "/undo", "{\"facts\":[\"" + fact + "\"]}");
    }

    private static void takenBack(Posyandu posyandu, String fact) {
        TestServer.Answer answer = undo(posyandu.bidan, posyandu, fact);
        assertEquals(200, answer.status(), answer.body());
    }

    /** The weights of a child that count, in grams, oldest day first. */
    private static List<Integer> counting(Posyandu posyandu, UUID child) {
        return posyandu.bidan
                .get("/api/people/" + child + "/visits")
                .json()
                .path("visits")
                .valueStream()
                .filter(one -> one.path("standing").stringValue().equals("official"))
                .map(one -> one.path("values").path("weightG").intValue())
                .toList();
    }

    private static boolean isDropped(Phone phone, String fact) {
        JsonNode told = Objects.requireNonNull(phone.fetchAll().item("fact", fact));
        return !told.path("heard").booleanValue(true);
    }

    @Test
    void aChoiceIsTakenBackAndTheMeasurementsDifferAgain() {
        Posyandu posyandu = Posyandu.of(server, "choose01");
        UUID child = posyandu.child("Anggrek", 14, "");
        posyandu.weighed(child, 9_900);
        ObjectNode again = posyandu.fact(posyandu.phone, "visit.measured", child, "{'weight_g':9600}");
        posyandu.phone.send(again);
        String other = Posyandu.id(again);
        String key = Posyandu.key(posyandu.only("UKURAN_BERBEDA"));

        String chosen = decided(posyandu, other, "choose", "{}");
        assertEquals(List.of(9_600), counting(posyandu, child));
        assertEquals(List.of(), posyandu.kinds());
        posyandu.phone.fetchAll();

        takenBack(posyandu, chosen);
        assertEquals(List.of(9_900), counting(posyandu, child));
        assertEquals(key, Posyandu.key(posyandu.only("UKURAN_BERBEDA")));
        assertTrue(isDropped(posyandu.phone, chosen), "phones fold it no more");
        assertEquals("TMB-CASE-UNDO", undo(posyandu.bidan, posyandu, chosen).code(), "once");

        decided(posyandu, other, "choose", "{}");
        assertEquals(List.of(9_600), counting(posyandu, child), "and may be chosen anew");
    }

    @Test
    void aCorrectionIsTakenBackUnlessSomethingElseWasSaidOverIt() {
        Posyandu posyandu = Posyandu.of(server, "correct1");
        UUID child = posyandu.child("Bakung", 14, "");
        ObjectNode weighed = posyandu.weighed(child, 9_900);
        String first = decided(posyandu, Posyandu.id(weighed), "correct", "{'body':{'weight_g':9700}}");
        String second = decided(posyandu, first, "correct", "{'body':{'weight_g':9500}}");
        assertEquals(List.of(9_500), counting(posyandu, child));
        Staff other = Phone.staff(server, "tpgback", Role.TPG, "pusk01");
        assertEquals("TMB-CASE-UNDO", undo(other, posyandu, second).code(), "another's decision");
        assertEquals("TMB-CASE-UNDO", undo(posyandu.bidan, posyandu, first).code(), "not the newest");
        assertEquals(
                "TMB-CASE-UNDO",
                undo(posyandu.bidan, posyandu, Posyandu.id(weighed)).code(),
                "what was measured is no decision");

        posyandu.phone.fetchAll();
        takenBack(posyandu, second);
        assertEquals(List.of(9_700), counting(posyandu, child));
        assertTrue(isDropped(posyandu.phone, second));
        takenBack(posyandu, first);
        assertEquals(List.of(9_900), counting(posyandu, child));
        Phone anew = Phone.enrol(server, "correct1", posyandu.bidan);
        assertEquals(null, anew.fetchAll().item("visit", first), "who begins anew never hears of it");
    }

    @Test
    void aWithdrawalIsTakenBackAndTheMeasurementCountsAgain() {
        Posyandu posyandu = Posyandu.of(server, "withdr01");
        UUID child = posyandu.child("Cempaka", 12, "");
        String heavy = Posyandu.id(posyandu.weighed(child, 29_000));
        String key = Posyandu.key(posyandu.only("UKURAN_MERAGUKAN"));
        String withdrawn = decided(posyandu, heavy, "withdraw", "{'reason':'salah anak'}");
        assertEquals(List.of(), counting(posyandu, child));
        posyandu.phone.fetchAll();

        takenBack(posyandu, withdrawn);
        assertEquals(List.of(29_000), counting(posyandu, child));
        assertEquals(key, Posyandu.key(posyandu.only("UKURAN_MERAGUKAN")));
        assertTrue(isDropped(posyandu.phone, withdrawn));
    }

    @Test
    void aChoiceBetweenTwoWordsOnAServiceIsTakenBackToo() {
        Posyandu posyandu = Posyandu.of(server, "entries1");
        UUID child = posyandu.child("Dahlia", 14, "");
        ObjectNode said = entry(posyandu, child, "DIBERIKAN", null);
        entry(posyandu, child, "DITOLAK", Posyandu.id(said));
        JsonNode twice =
                posyandu.fact(posyandu.second, "visit.served", child, "{'service':'OBAT_CACING','outcome':'BELUM'}");
        ((ObjectNode) twice).put("base", Posyandu.id(said));
        posyandu.second.send((ObjectNode) twice);
        String key = Posyandu.key(posyandu.only("CATATAN_BERBEDA"));

        String chosen = decided(posyandu, Posyandu.id(twice), "choose", "{}");
        assertFalse(posyandu.kinds().contains("CATATAN_BERBEDA"));
        takenBack(posyandu, chosen);
        assertEquals(key, Posyandu.key(posyandu.only("CATATAN_BERBEDA")));
        String withdrawn = decided(posyandu, Posyandu.id(twice), "withdraw", "{}");
        assertFalse(posyandu.kinds().contains("CATATAN_BERBEDA"));
        takenBack(posyandu, withdrawn);
        assertEquals(key, Posyandu.key(posyandu.only("CATATAN_BERBEDA")));
    }

    private static ObjectNode entry(Posyandu posyandu, UUID child, String outcome, @Nullable String base) {
        ObjectNode fact = posyandu.fact(
                posyandu.phone, "visit.served", child, "{'service':'OBAT_CACING','outcome':'" + outcome + "'}");
        if (base != null) {
            fact.put("base", base);
        }
        posyandu.phone.send(fact);
        return fact;
    }

    @Test
    void whatIsTakenBackAfterTheSignatureWaitsForTheNextOne() {
        Posyandu posyandu = Posyandu.of(server, "signed01");
        UUID child = posyandu.child("Edelweis", 14, "");
        posyandu.held();
        String weighed = Posyandu.id(posyandu.weighed(child, 9_900));
        String corrected = decided(posyandu, weighed, "correct", "{'body':{'weight_g':9500}}");
        signed(posyandu);
        assertEquals(List.of(9_500), counting(posyandu, child));

        takenBack(posyandu, corrected);
        assertEquals(List.of(9_500), counting(posyandu, child), "as it was signed");
        JsonNode late = posyandu.only("USULAN_TERLAMBAT").path("late");
        assertEquals(9_500, late.path("before").path("weightG").intValue());
        assertEquals(9_900, late.path("after").path("weightG").intValue());
        assertEquals("TMB-CASE-UNDO", undo(posyandu.bidan, posyandu, corrected).code(), "it is said already");

        JsonNode way = posyandu.only("USULAN_TERLAMBAT").path("decisions").path(0);
        ObjectNode body = way.path("body").deepCopy().asObject().put("reason", "koreksi keliru");
        posyandu.bidan.send("POST", way.path("path").stringValue(), body.toString());
        signed(posyandu);
        assertEquals(List.of(9_900), counting(posyandu, child));
        assertFalse(posyandu.kinds().contains("USULAN_TERLAMBAT"));
    }

    private static void signed(Posyandu posyandu) {
        String month = "/api/months/" + posyandu.id + "/" + Posyandu.month();
        JsonNode seen = posyandu.bidan.get(month).json();
        String hash = ",\"hash\":\"" + seen.path("hash").stringValue() + "\"}";
        String before = seen.path("base").isString() ? "\"" + seen.path("base").stringValue() + "\"" : "null";
        TestServer.Answer validated = posyandu.bidan.send("POST", month + "/validate", "{\"base\":" + before + hash);
        assertEquals(200, validated.status(), validated.body());
        String next = "{\"base\":\"" + validated.json().path("fact").stringValue() + "\"" + hash;
        TestServer.Answer signed = posyandu.bidan.send("POST", month + "/sign", next);
        assertEquals(200, signed.status(), signed.body());
    }
}

package id.tumbuh.server.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.AtOnce;
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

/** What kepala desa and PKK are told of a village of three posyandu, and a referral by a double click. */
class WatchNumbersTest {
    private static final TestServer server = Posyandu.start("alpinia1", "bunga001", "cempaka1", "double01");

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String below(Staff staff, String place) {
        TestServer.Answer answer = staff.get("/api/watch/counts?place=" + place);
        assertEquals(200, answer.status(), answer.body());
        for (JsonNode one : answer.json().path("counts")) {
            if (one.path("kind").stringValue().equals("BGM")) {
                return one.path("count").asString("-");
            }
        }
        return "none";
    }

    private static Posyandu withChildren(String id, int number) {
        Posyandu posyandu = Posyandu.of(server, id);
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(3);
        for (int child = 0; child < number; child++) {
            UUID one = posyandu.child("Anak " + (char) ('A' + child), 20 + child % 8, "");
            Posyandu.accepted(
                    posyandu.phone, posyandu.on(posyandu.phone, day, "visit.measured", one, "{'weight_g':6900}"));
        }
        return posyandu;
    }

    @Test
    void whatIsHeldBackIsNotToldByTheVillagesNumber() {
        withChildren("alpinia1", 6);
        withChildren("bunga001", 8);
        withChildren("cempaka1", 2);
        Staff desa = Phone.staff(server, "desa", Role.DESA, "desa001");
        assertEquals("16", below(desa, "desa001"));
        assertEquals("-", below(desa, "cempaka1"));
        assertEquals("-", below(desa, "alpinia1"), "the smallest beside it");
        assertEquals("8", below(desa, "bunga001"));

        Staff one = Phone.staff(server, "satu", Role.DESA, "alpinia1");
        assertEquals("6", below(one, "alpinia1"), "who sees no village adds nothing up");
    }

    @Test
    void whoPressesTwiceRefersOnce() {
        Posyandu posyandu = Posyandu.of(server, "double01");
        UUID child = posyandu.child("Dahlia", 20, "");
        String body = "{\"person\":\"" + child + "\",\"to\":\"PUSKESMAS\",\"why\":[\"BGM\"],\"urgent\":false}";

        List<JsonNode> made = AtOnce.times(
                3,
                () -> posyandu.bidan.send("POST", "/api/watch/referrals", body).json());

        assertEquals(
                1,
                made.stream()
                        .map(one -> one.path("fact").stringValue())
                        .distinct()
                        .count(),
                made.toString());
        assertEquals(
                1,
                made.stream()
                        .filter(one -> one.path("outcome").stringValue().equals("accepted"))
                        .count());
        String other = body.replace("PUSKESMAS", "RUMAH_SAKIT");
        assertEquals(
                "accepted",
                posyandu.bidan
                        .send("POST", "/api/watch/referrals", other)
                        .json()
                        .path("outcome")
                        .stringValue());
    }
}

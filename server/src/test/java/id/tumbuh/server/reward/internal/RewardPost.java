package id.tumbuh.server.reward.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A posyandu with its phone and its bidan, on the way to its gifts. */
record RewardPost(Staff bidan, String id, Phone phone) {
    static RewardPost of(TestServer server, Staff bidan, String id) {
        return new RewardPost(bidan, id, Phone.enrol(server, id, bidan));
    }

    /** The programme of the SOP with all defaults, since the beginning of 2026. */
    static void programme(TestServer server, Staff staff, String puskesmas) {
        JsonNode set = staff.get("/api/rewards/programme?place=" + puskesmas).json();
        TestServer.Answer answer = staff.send(
                "POST",
                "/api/rewards/programme",
                "{\"place\":\"" + puskesmas + "\",\"from\":\"2026-01-01\",\"programme\":" + set.path("template") + "}");
        assertEquals(200, answer.status(), answer.body());
    }

    /** A girl of so many months in that month. */
    UUID child(String name, YearMonth since, int monthsOld) {
        UUID child = UUID.randomUUID();
        LocalDate born = since.atDay(1).minusMonths(monthsOld);
        String body = "{'subject':'" + child + "','day':'" + born.plusDays(1) + "','body':{'kind':'child','name':'"
                + name + "','sex':'female','birthDate':'" + born + "','isSynthetic':true}}";
        assertEquals("accepted", phone.answer(phone.fact("person.registered", body)));
        return child;
    }

    void open(LocalDate day) {
        assertEquals("accepted", phone.answer(phone.fact("session.opened", "{'day':'" + day + "'}")));
    }

    void plan(LocalDate day) {
        assertEquals("accepted", phone.answer(phone.fact("session.scheduled", "{'day':'" + day + "'}")));
    }

    void weighed(UUID child, LocalDate day, int grams) {
        assertEquals(
                "accepted",
                phone.answer(phone.fact(
                        "visit.measured",
                        "{'subject':'" + child + "','day':'" + day + "','body':{'weight_g':" + grams + "}}")));
    }

    void sign(YearMonth month) {
        sign(month, "");
    }

    /** Signs a month whose letters do not add up, with a word why. */
    void explained(YearMonth month) {
        sign(month, ",\"explained\":{\"D_SAMA_JUMLAH_HURUF\":\"Menunggu pemeriksaan\"}");
    }

    private void sign(YearMonth month, String more) {
        String path = "/api/months/" + id + "/" + month;
        JsonNode seen = bidan.get(path).json();
        String hash = seen.path("hash").stringValue();
        TestServer.Answer validated = bidan.send("POST", path + "/validate", "{\"hash\":\"" + hash + "\"}");
        assertEquals(200, validated.status(), validated.body());
        TestServer.Answer signed = bidan.send(
                "POST",
                path + "/sign",
                "{\"base\":\"" + validated.json().path("fact").stringValue() + "\",\"hash\":\"" + hash + "\"" + more
                        + "}");
        assertEquals(200, signed.status(), signed.body());
    }

    JsonNode lists(YearMonth month) {
        TestServer.Answer answer = bidan.get("/api/rewards/" + id + "/" + month + "/lists");
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    JsonNode row(JsonNode lists, UUID child) {
        for (JsonNode row : lists.path("children")) {
            if (row.path("person").stringValue().equals(child.toString())) {
                return row;
            }
        }
        throw new IllegalStateException(lists.toString());
    }

    /** Lists A and B, and what else is true. */
    String on(JsonNode lists, UUID child) {
        JsonNode row = row(lists, child);
        String said = row.path("a").stringValue() + " " + row.path("b").stringValue();
        for (String flag : new String[] {"eligible", "near", "quiet"}) {
            said += row.path(flag).booleanValue() ? " " + flag : "";
        }
        return said;
    }

    TestServer.Answer step(Staff staff, YearMonth month, String step, @Nullable UUID base, String hash) {
        String before = base == null ? "null" : "\"" + base + "\"";
        return staff.send(
                "POST",
                "/api/rewards/" + id + "/" + month + "/" + step,
                "{\"base\":" + before + ",\"hash\":\"" + hash + "\"}");
    }

    UUID stepped(Staff staff, YearMonth month, String step, @Nullable UUID base, String hash) {
        TestServer.Answer answer = step(staff, month, step, base, hash);
        assertEquals(200, answer.status(), answer.body());
        return UUID.fromString(answer.json().path("fact").stringValue());
    }

    void consent(UUID child) {
        TestServer.Answer answer = bidan.send(
                "POST",
                "/api/people/" + child + "/consent",
                "{\"day\":\"2026-12-01\",\"body\":{\"purposes\":[\"pengumuman-papan\"],\"giver\":\"Ibu\",\"relation\":\"ibu\"}}");
        assertEquals(200, answer.status(), answer.body());
    }

    TestServer.Answer donate(String item, int quantity, String unit, String day) {
        return bidan.send(
                "POST",
                "/api/rewards/book/donations",
                "{\"place\":\"" + id + "\",\"body\":{\"day\":\"" + day
                        + "\",\"donor\":\"Toko Contoh\",\"donorKind\":\"PERUSAHAAN\","
                        + "\"item\":\"" + item + "\",\"quantity\":" + quantity + ",\"unit\":\"" + unit
                        + "\",\"purpose\":\"SEBATANG_KAYU\",\"receivedBy\":\"BIDAN\"}}");
    }

    TestServer.Answer gift(Staff staff, String what, UUID child, String more) {
        String body = "{'person':'" + child + "','semester':'2026-07','item':'PAKET'" + more + "}";
        return staff.send("POST", "/api/rewards/" + id + "/gifts/" + what, body.replace('\'', '"'));
    }

    static ObjectNode handed(Phone phone, UUID child, String at) {
        return phone.fact(
                "gift.handed",
                "{'subject':'" + child + "','day':'" + at.substring(0, 10) + "','at':'" + at + "',"
                        + "'body':{'semester':'2026-07','item':'PAKET','receiver':'IBU','proof':'foto:1'}}");
    }

    JsonNode gifted(UUID child) {
        for (JsonNode gift : bidan.get("/api/rewards/" + id + "/gifts").json().path("gifts")) {
            if (gift.path("person").stringValue().equals(child.toString())) {
                return gift;
            }
        }
        throw new IllegalStateException("no gift of " + child);
    }
}

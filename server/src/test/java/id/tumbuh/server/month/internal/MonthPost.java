package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A posyandu with its phone and its bidan, and the month they work on. */
record MonthPost(Staff bidan, String id, Phone phone, YearMonth month) {
    static MonthPost of(TestServer server, Staff bidan, String id, YearMonth month) {
        return new MonthPost(bidan, id, Phone.enrol(server, id, bidan), month);
    }

    /** The same posyandu at work on another month. */
    MonthPost in(YearMonth other) {
        return new MonthPost(bidan, id, phone, other);
    }

    /** A girl of so many months on the 10th. */
    UUID child(int monthsOld, String more) {
        UUID child = UUID.randomUUID();
        LocalDate born = month.atDay(10).minusMonths(monthsOld);
        String body = "{'subject':'" + child + "','day':'" + born.plusDays(1)
                + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'" + born
                + "','isSynthetic':true" + more + "}}";
        assertEquals("accepted", phone.answer(phone.fact("person.registered", body)));
        return child;
    }

    ObjectNode weighing(UUID child, LocalDate day, int grams) {
        return phone.fact(
                "visit.measured", "{'subject':'" + child + "','day':'" + day + "','body':{'weight_g':" + grams + "}}");
    }

    ObjectNode weighed(UUID child, LocalDate day, int grams) {
        ObjectNode fact = weighing(child, day, grams);
        assertEquals("accepted", phone.answer(fact));
        return fact;
    }

    void open(LocalDate day) {
        assertEquals("accepted", phone.answer(phone.fact("session.opened", "{'day':'" + day + "'}")));
    }

    JsonNode month(YearMonth of, String query) {
        TestServer.Answer answer = bidan.get("/api/months/" + id + "/" + of + query);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    TestServer.Answer step(Staff staff, String step, String body) {
        return staff.send("POST", "/api/months/" + id + "/" + month + "/" + step, body.replace('\'', '"'));
    }

    /** Validates and signs what is there now. */
    TestServer.Answer sign() {
        return sign("");
    }

    /** @param explained further fields of the signature, with a comma before */
    TestServer.Answer sign(String explained) {
        JsonNode seen = month(month, "");
        String hash = seen.path("hash").stringValue();
        TestServer.Answer validated = step(bidan, "validate", based(seen.path("base"), ",'hash':'" + hash + "'"));
        assertEquals(200, validated.status(), validated.body());
        return step(bidan, "sign", based(validated.json().path("fact"), ",'hash':'" + hash + "'" + explained));
    }

    /** The letter of the weighing of a day. */
    String letter(UUID child, LocalDate day) {
        for (JsonNode visit :
                bidan.get("/api/people/" + child + "/visits").json().path("visits")) {
            if (visit.path("day").stringValue().equals(day.toString())
                    && visit.path("standing").stringValue().equals("official")) {
                return visit.path("letter").asString("-");
            }
        }
        return "none";
    }

    /** The body of a step on another. */
    static String based(JsonNode base, String more) {
        return "{'base':" + (base.isString() ? "'" + base.stringValue() + "'" : "null") + more + "}";
    }

    /** What a month counts of these items; -1 where it says no number. */
    static List<Integer> counts(JsonNode month, String... items) {
        List<Integer> counts = new ArrayList<>();
        for (String item : items) {
            JsonNode found = null;
            for (JsonNode count : month.path("counts")) {
                if (count.path("item").stringValue().equals(item)) {
                    found = count;
                }
            }
            if (found == null) {
                throw new IllegalArgumentException(item);
            }
            counts.add(found.path("count").asInt(-1));
        }
        return counts;
    }
}

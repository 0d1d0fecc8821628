package id.tumbuh.server.watch.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import id.tumbuh.server.testing.TestServer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A posyandu with two phones and a bidan, in the month before this one. */
final class Posyandu {
    static final String VILLAGE = "prv.kab0.pusk01.desa001";
    static final YearMonth MONTH = YearMonth.now(ZoneId.of("Asia/Jakarta")).minusMonths(1);
    static final LocalDate OPEN_DAY = MONTH.atDay(10);

    final TestServer server;
    final String id;
    final Staff bidan;
    final Phone phone;
    final Phone second;

    private Posyandu(TestServer server, String id, Staff bidan) {
        this.server = server;
        this.id = id;
        this.bidan = bidan;
        this.phone = Phone.enrol(server, id, bidan);
        this.second = Phone.enrol(server, id, bidan);
    }

    static TestServer start(String... ids) {
        List<String> places = new ArrayList<>(List.of("prv", "prv.kab0", "prv.kab0.pusk01", VILLAGE));
        for (String id : ids) {
            places.add(VILLAGE + "." + id);
        }
        return TestServer.start(places, "tumbuh.limits.burst=1000000");
    }

    static Posyandu of(TestServer server, String id) {
        return new Posyandu(server, id, Phone.staff(server, "bidan" + id, Role.BIDAN, "desa001"));
    }

    UUID session() {
        return Ids.named("session", id + "/" + OPEN_DAY);
    }

    /** Opened and closed on the open day; the first phone says how much it wrote. */
    void held() {
        ObjectNode opened = phone.fact("session.opened", "{'day':'" + OPEN_DAY + "','session':'" + session() + "'}");
        ObjectNode closed = phone.fact("session.closed", "{'day':'" + OPEN_DAY + "','session':'" + session() + "'}");
        phone.send(opened, closed);
    }

    /** A child of so many months on the open day, registered on the first of the month; fields go before what is usual. */
    UUID child(String name, int months, String fields) {
        UUID child = UUID.randomUUID();
        String body = "{'kind':'child','name':'" + name + "','mother':{'name':'Ibu " + name + "'},'isSynthetic':true"
                + fields + "}";
        LocalDate born = OPEN_DAY.minusMonths(months);
        ObjectNode fact = phone.fact(
                "person.registered", "{'subject':'" + child + "','day':'" + MONTH.atDay(1) + "','body':" + body + "}");
        ObjectNode said = (ObjectNode) fact.path("body");
        if (!said.has("birthDate")) {
            said.put("birthDate", born.toString());
        }
        if (said.path("birthDate").isNull()) {
            said.remove("birthDate");
        }
        if (!said.has("sex")) {
            said.put("sex", "female");
        }
        accepted(phone, fact);
        return child;
    }

    /** A fact of the open day. */
    ObjectNode fact(Phone from, String type, UUID child, String body) {
        return on(from, OPEN_DAY, type, child, body);
    }

    ObjectNode on(Phone from, LocalDate day, String type, UUID child, String body) {
        UUID session = Ids.named("session", id + "/" + day);
        return from.fact(
                type,
                "{'subject':'" + child + "','day':'" + day + "','session':'" + session + "','body':" + body + "}");
    }

    /** Came on the open day and was weighed. */
    ObjectNode weighed(UUID child, int grams) {
        ObjectNode fact = fact(phone, "visit.measured", child, "{'weight_g':" + grams + "}");
        accepted(phone, fact);
        return fact;
    }

    void came(UUID child) {
        accepted(phone, fact(phone, "visit.attended", child, "{}"));
    }

    static void accepted(Phone from, ObjectNode fact) {
        String answer = from.answer(fact);
        if (!answer.equals("accepted")) {
            throw new IllegalStateException(answer + ": " + fact);
        }
    }

    String path() {
        return "/api/months/" + id + "/" + MONTH + "/cases";
    }

    JsonNode list() {
        TestServer.Answer answer = bidan.get(path());
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer.json();
    }

    /** The kinds on the list, in its order. */
    List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        list().path("cases").forEach(one -> kinds.add(one.path("kind").stringValue()));
        return kinds;
    }

    JsonNode only(String kind) {
        List<JsonNode> found = new ArrayList<>();
        list().path("cases").forEach(one -> {
            if (one.path("kind").stringValue().equals(kind)) {
                found.add(one);
            }
        });
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " of " + kind + ": " + kinds());
        }
        return found.getFirst();
    }

    /** Decisions with single quotes for double ones. */
    TestServer.Answer decide(String... decisions) {
        return bidan.send(
                "POST",
                path() + "/decisions",
                ("{'decisions':[" + String.join(",", decisions) + "]}").replace('\'', '"'));
    }

    static String key(JsonNode one) {
        return one.path("key").stringValue();
    }

    static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }
}

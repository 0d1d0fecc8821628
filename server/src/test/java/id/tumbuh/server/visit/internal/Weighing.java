package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What phones write of a child in the scenes of this package. */
final class Weighing {
    private Weighing() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    static UUID child(Phone writer) {
        UUID child = UUID.randomUUID();
        String body = "{'subject':'" + child + "','day':'" + today().minusDays(200)
                + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'"
                + today().minusDays(300) + "','isSynthetic':true}}";
        assertEquals("accepted", writer.answer(writer.fact("person.registered", body)));
        return child;
    }

    static ObjectNode weighed(Phone writer, UUID child, LocalDate day, int grams) {
        return writer.fact(
                "visit.measured", "{'subject':'" + child + "','day':'" + day + "','body':{'weight_g':" + grams + "}}");
    }

    static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }

    static JsonNode history(Staff staff, UUID child) {
        return staff.get("/api/people/" + child + "/visits").json().path("visits");
    }
}

package id.tumbuh.server.sync.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.server.testing.Phone;
import id.tumbuh.server.testing.Staff;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What phones write in the scenes of this package: a child, and its weight. */
final class Weighing {
    private Weighing() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }

    /** A child that the server knows. */
    static UUID child(Phone writer) {
        UUID child = UUID.randomUUID();
        assertEquals("accepted", writer.answer(registered(writer, child)));
        return child;
    }

    static ObjectNode registered(Phone writer, UUID child) {
        return writer.fact(
                "person.registered",
                "{'subject':'" + child + "','body':{'kind':'child','name':'Melati Contoh','sex':'female','birthDate':'"
                        + today().minusDays(300) + "','isSynthetic':true}}");
    }

    /** Weighed today. */
    static ObjectNode weighed(Phone writer, UUID child, int grams) {
        return about(writer, "visit.measured", child, today(), "{'weight_g':" + grams + "}");
    }

    static ObjectNode about(Phone writer, String type, UUID child, LocalDate day, String body) {
        return writer.fact(type, "{'subject':'" + child + "','day':'" + day + "','body':" + body + "}");
    }

    static String id(JsonNode fact) {
        return fact.path("id").stringValue();
    }

    /** As the staff see it; a missing node where they do not. */
    static JsonNode visit(Staff staff, UUID child, JsonNode fact) {
        for (JsonNode visit :
                staff.get("/api/people/" + child + "/visits").json().path("visits")) {
            if (visit.path("fact").stringValue().equals(id(fact))) {
                return visit;
            }
        }
        return MissingNode.getInstance();
    }
}

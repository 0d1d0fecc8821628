package id.tumbuh.server.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.node.ObjectNode;

/** Plain facts as a phone writes them. */
public final class Facts {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Facts() {}

    /** An id in order of time. */
    public static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    public static ObjectNode registered(Phone phone, UUID person, String name) {
        ObjectNode fact = fact(phone, "person.registered", person);
        fact.putObject("body")
                .put("kind", "child")
                .put("name", name)
                .put("sex", person.getLeastSignificantBits() % 2 == 0 ? "male" : "female")
                .put("birthDate", "2024-03-10")
                .put("isSynthetic", true);
        return fact;
    }

    public static ObjectNode measured(Phone phone, UUID person, LocalDate day, int grams) {
        ObjectNode fact = fact(phone, "visit.measured", person).put("day", day.toString());
        fact.putObject("body").put("weight_g", grams);
        return fact;
    }

    private static ObjectNode fact(Phone phone, String kind, UUID subject) {
        return Desk.object()
                .put("id", id().toString())
                .put("type", kind)
                .put("v", 1)
                .put("posyandu", phone.posyandu())
                .put("subject", subject.toString())
                .put("device", phone.device().toString())
                .put("actor", phone.actor().toString())
                .put("at", Instant.now().toString())
                .put("seq", phone.next());
    }
}

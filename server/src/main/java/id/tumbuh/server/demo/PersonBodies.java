package id.tumbuh.server.demo;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.Birth;
import id.tumbuh.sim.Household;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Pregnancy;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of facts about people. */
final class PersonBodies {
    /** Younger at registration means a child's card; the programme's own line between the school years and adults. */
    private static final int CHILD_DAYS = 6_574;

    /** 280 days after the first day of the last period (Naegele). */
    private static final int TERM_DAYS = 280;

    private PersonBodies() {}

    static ObjectNode person(Person person, Household home, Map<UUID, Person> people) {
        boolean child = person.registeredDay() - person.birthDay() < CHILD_DAYS;
        ObjectNode body = Lines.object()
                .put("kind", child ? "child" : "adult")
                .put("name", person.name())
                .put("sex", person.sex() == Sex.MALE ? "male" : "female")
                .put("birthDate", Lines.date(person.birthDay()))
                .put("isSynthetic", true)
                .put("poor", home.poor())
                .put("kk", home.familyCard())
                .put("household", home.id().toString());
        address(body, home);
        switch (person.nikStatus()) {
            case HELD -> body.put("nikStatus", "ada");
            case NOT_YET -> body.put("nikStatus", "belum");
            case NONE -> body.put("nikStatus", "tidak_ada");
        }
        text(body, "nik", person.nik());
        text(body, "phone", person.phone());
        parent(body, "mother", person.mother(), people);
        parent(body, "father", person.father(), people);
        Birth birth = person.birth();
        if (birth != null) {
            birth(body, birth);
        }
        return body;
    }

    private static void birth(ObjectNode body, Birth birth) {
        body.put("birthWeight", birth.weightGrams())
                .put("birthLength", birth.lengthMm())
                .put("birthOrder", birth.order());
        if (birth.gestationalWeeks() != null) {
            body.put("gestationWeeks", birth.gestationalWeeks());
        }
        if (birth.earlyBreastfeeding() != null) {
            body.put("imd", birth.earlyBreastfeeding());
        }
        Integer book = birth.bookDay();
        body.put("ownsKia", book != null);
        if (book != null) {
            body.put("kmsDate", Lines.date(book));
        }
    }

    private static void parent(ObjectNode body, String who, @Nullable UUID id, Map<UUID, Person> people) {
        if (id == null) {
            return;
        }
        ObjectNode parent = body.putObject(who).put("person", id.toString());
        Person known = people.get(id);
        if (known != null) {
            parent.put("name", known.name());
            text(parent, "nik", known.nik());
            text(parent, "phone", known.phone());
            parent.put("isSynthetic", true);
        }
    }

    static ObjectNode household(Person head, Household home) {
        ObjectNode body = Lines.object()
                .put("household", home.id().toString())
                .put("kk", home.familyCard())
                .put("head", head.name())
                .put("poor", home.poor());
        address(body, home);
        return body;
    }

    private static void address(ObjectNode body, Household home) {
        body.put("address", home.address())
                .put("dusun", home.hamlet())
                .put("rt", String.valueOf(home.rt()))
                .put("rw", String.valueOf(home.rw()))
                .put("dasawisma", home.dasawisma());
    }

    static ObjectNode pregnancy(Pregnancy pregnancy) {
        return Lines.object()
                .put("lmp", Lines.date(pregnancy.lastPeriodDay()))
                .put("due", Lines.date(pregnancy.lastPeriodDay() + TERM_DAYS))
                .put("gravida", pregnancy.number());
    }

    static ObjectNode pregnancyEnd(Pregnancy pregnancy) {
        ObjectNode body = Lines.object().put("pregnancy", pregnancy.id().toString());
        switch (pregnancy.outcome()) {
            case LIVE_BIRTH -> body.put("outcome", "live");
            case STILLBIRTH -> body.put("outcome", "still");
            case MISCARRIAGE -> body.put("outcome", "miscarriage");
            case ONGOING -> throw new IllegalArgumentException("goes on: " + pregnancy.id());
        }
        ArrayNode children = body.putArray("children");
        pregnancy.children().forEach(child -> children.add(child.toString()));
        return body;
    }

    private static void text(ObjectNode body, String field, @Nullable String value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}

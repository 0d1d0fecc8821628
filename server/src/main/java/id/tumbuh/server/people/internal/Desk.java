package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.State;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the staff write about persons: each becomes a fact of the posyandu to which the person belongs. */
@Component("peopleDesk")
public class Desk {
    /** Permenkes 24/2022 on medical records: kept at least so long after the last care (life-course.md 6). */
    private static final int RETENTION_YEARS = 25;

    /** Who presses a button twice does so within seconds. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    private static final String JUST_REGISTERED = """
            where posyandu = ? and id in (select f.subject from (select subject, kind, actor, received from fact where posyandu = ?
                                                                 order by seq desc limit 50) f
                                          where f.kind = 'person.registered' and f.actor = ? and f.received >= ?)""";

    private final Register register;
    private final PersonFacts personFacts;
    private final Facts facts;
    private final Seals seals;
    private final Scoped scoped;
    private final Posyandus posyandus;
    private final JsonMapper json;
    private final Clock clock;

    Desk(
            Register register,
            PersonFacts personFacts,
            Facts facts,
            Seals seals,
            Scoped scoped,
            Posyandus posyandus,
            JsonMapper json,
            Clock clock) {
        this.register = register;
        this.personFacts = personFacts;
        this.facts = facts;
        this.seals = seals;
        this.scoped = scoped;
        this.posyandus = posyandus;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Somebody new; the outcome's warnings say what is doubtful. Who presses twice gets the answer once more.
     *
     * @param id made by the browser for this registration, so that a repetition is known however late; null where it makes none
     */
    public Written register(Caller caller, String posyandu, @Nullable UUID id, JsonNode body) {
        return scoped.in(caller.scope(), () -> {
            Posyandus.Site site = posyandus.find(Set.of(posyandu)).get(posyandu);
            if (site != null && caller.scope().contains(site.path())) {
                facts.hold(posyandu);
            }
            Register.Person known = id == null
                    ? repeated(caller, posyandu, body)
                    : register.read("where id = ? and posyandu = ?", id, posyandu).stream()
                            .findFirst()
                            .orElse(null);
            if (known != null) {
                return new Written(
                        known.id(), new Outcome(known.heads().getFirst(), State.ACCEPTED, true, null, List.of()));
            }
            UUID person = id == null ? Ids.next(clock) : id;
            return new Written(
                    person, facts.write(caller, FactDraft.about(person, Kind.REGISTERED, posyandu, body, null)));
        });
    }

    /** Whom the same account registered a moment ago with the same fields. */
    private Register.@Nullable Person repeated(Caller caller, String posyandu, JsonNode body) {
        JsonNode fields = Fields.nested(Fields.of(body));
        Timestamp since = Timestamp.from(clock.instant().minus(TWICE));
        return register.read(JUST_REGISTERED, posyandu, posyandu, caller.account(), since).stream()
                .filter(person -> person.fields().equals(fields))
                .findFirst()
                .orElse(null);
    }

    /** What was written, about whom. */
    public record Written(UUID person, Outcome outcome) {}

    /**
     * An edit of some fields.
     *
     * @param version the version the person at the desk saw
     */
    public Written change(Caller caller, UUID id, UUID version, JsonNode changes) {
        Register.Person person = register.find(caller, id);
        ObjectNode body = changes.isObject() ? (ObjectNode) changes.deepCopy() : json.createObjectNode();
        List<UUID> heads = person.heads();
        body.remove("also");
        if (heads.size() > 1 && heads.getFirst().equals(version)) {
            ArrayNode also = body.putArray("also");
            heads.subList(1, heads.size()).forEach(head -> also.add(head.toString()));
        }
        return write(caller, person, Kind.CHANGED, null, body, version);
    }

    /** Any other fact about somebody, told of a day. */
    public Written tell(Caller caller, UUID id, String kind, @Nullable LocalDate day, JsonNode body) {
        return write(caller, register.find(caller, id), kind, day, body, null);
    }

    /** A pregnancy of a woman who has none that goes on. Who says the same again gets the answer once more. */
    public Written pregnancy(Caller caller, UUID id, @Nullable LocalDate day, JsonNode body) {
        return scoped.in(caller.scope(), () -> {
            Register.Person woman = register.find(caller, id);
            facts.hold(woman.posyandu());
            PersonFact running = running(woman.id());
            if (running == null) {
                return write(caller, woman, Kind.PREGNANCY_REGISTERED, day, body, null);
            }
            if (!running.body().equals(body)) {
                throw new Problem(PersonProblem.PREGNANT);
            }
            return new Written(woman.id(), new Outcome(running.id(), State.ACCEPTED, true, null, List.of()));
        });
    }

    private @Nullable PersonFact running(UUID woman) {
        List<PersonFact> told =
                personFacts.of(Set.of(woman), seals.ring(Set.of(woman))).getOrDefault(woman, List.of()).stream()
                        .map(PersonFacts.Kept::fact)
                        .toList();
        return told.stream()
                .filter(fact -> fact.is(Kind.PREGNANCY_REGISTERED))
                .filter(fact -> told.stream()
                        .noneMatch(
                                end -> end.is(Kind.PREGNANCY_ENDED) && fact.id().equals(end.id("pregnancy"))))
                .max(Comparator.comparing(PersonFact::id, IdOrder.IDS))
                .orElse(null);
    }

    /** Two records of one person, both in the caller's areas. */
    public Written merge(Caller caller, UUID id, UUID into) {
        Register.Person absorbed = register.find(caller, id);
        Register.Person survivor = register.find(caller, into);
        if (absorbed.id().equals(survivor.id())) {
            throw new Problem(GeneralProblem.INVALID, Map.of("field", "into"));
        }
        ObjectNode body = json.createObjectNode();
        body.put("into", survivor.id().toString());
        return write(caller, absorbed, Kind.MERGED, null, body, null);
    }

    /** Parts again what was merged under this id. */
    public Written unmerge(Caller caller, UUID id) {
        Register.Person survivor = register.find(caller, id);
        PersonFact merge = personFacts.of(Set.of(id), seals.ring(Set.of(id))).getOrDefault(id, List.of()).stream()
                .map(PersonFacts.Kept::fact)
                .filter(fact -> fact.is(Kind.MERGED))
                .max(Comparator.comparing(PersonFact::id, IdOrder.IDS))
                .orElseThrow(() -> new Problem(GeneralProblem.NOT_FOUND));
        // Written for the survivor's posyandu, where the absorbed one counts now and where the caller has rights.
        return new Written(
                id,
                facts.write(
                        caller,
                        FactDraft.about(id, Kind.UNMERGED, survivor.posyandu(), json.createObjectNode(), merge.id())));
    }

    /**
     * Erases somebody for good, with every record that was merged into it; what counts stays. The reason is told to nobody: it would stay
     * as text about somebody erased; the trail keeps who did it.
     *
     * @param confirmed an administrator answers for it although the record should still be kept
     */
    public Written erase(Caller caller, UUID id, String reason, boolean confirmed) {
        Register.Person person = register.find(caller, id);
        List<Register.Person> records = register.records(caller, person.id());
        boolean synthetic = records.stream()
                .allMatch(one -> one.fields().path("isSynthetic").booleanValue(false));
        if (!synthetic && !(confirmed && caller.role() == Role.ADMIN)) {
            int until = LocalDate.now(clock.withZone(ZoneOffset.UTC)).getYear() + RETENTION_YEARS;
            throw new Problem(PersonProblem.RETENTION, Map.of("year", until));
        }
        List<FactDraft> drafts = new ArrayList<>();
        for (Register.Person one : records) {
            drafts.add(draft(one, Kind.ERASED, null, erasure(one, reason), null));
        }
        List<Outcome> outcomes = facts.write(caller, drafts);
        return new Written(person.id(), outcomes.get(place(records, person.id())));
    }

    private static int place(List<Register.Person> records, UUID person) {
        return records.stream().map(Register.Person::id).toList().indexOf(person);
    }

    private JsonNode erasure(Register.Person person, String reason) {
        ObjectNode body = json.createObjectNode();
        body.put("reason", reason);
        for (Field field : List.of(Field.KIND, Field.SEX, Field.BIRTH_DATE, Field.SYNTHETIC)) {
            JsonNode value = person.fields().get(field.wire);
            if (value != null) {
                body.set(field.wire, value);
            }
        }
        return body;
    }

    /** Every fact about somebody of the caller's areas and whoever was merged into that one, from whichever posyandu. */
    public List<Fact> everything(Caller caller, Register.Person person) {
        Caller everywhere = new Caller(
                caller.account(),
                caller.role(),
                Scope.NATION,
                caller.device(),
                caller.deviceActors(),
                caller.ended(),
                caller.address());
        List<UUID> ids = new ArrayList<>(register.absorbed(caller, person.id()));
        ids.add(person.id());
        return ids.stream().flatMap(id -> facts.about(everywhere, id).stream()).toList();
    }

    private Written write(
            Caller caller,
            Register.Person person,
            String kind,
            @Nullable LocalDate day,
            JsonNode body,
            @Nullable UUID base) {
        return new Written(person.id(), facts.write(caller, draft(person, kind, day, body, base)));
    }

    private static FactDraft draft(
            Register.Person person, String kind, @Nullable LocalDate day, JsonNode body, @Nullable UUID base) {
        return new FactDraft(
                kind,
                1,
                person.posyandu(),
                person.id(),
                null,
                day == null ? null : (int) day.toEpochDay(),
                Fact.Place.FACILITY,
                Fact.By.NAKES,
                body,
                base);
    }
}

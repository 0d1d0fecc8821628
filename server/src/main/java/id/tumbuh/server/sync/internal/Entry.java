package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a batch as it was read: a fact whose place is not looked up yet, or something that is none.
 *
 * @param fact null where the entry is no fact; its path is still the nation's
 * @param raw the entry's own text
 * @param problem why it cannot be taken whatever it says; null where it can be judged
 */
record Entry(
        UUID id,
        long digest,
        byte[] raw,
        @Nullable Fact fact,
        @Nullable FactProblem problem) {

    /** Every place the fact names: its own, and where it sends somebody ({@code to}). */
    List<String> places() {
        return fact == null ? List.of() : places(fact);
    }

    static List<String> places(Fact fact) {
        JsonNode to = fact.body().path("to");
        return to.isString() ? List.of(fact.posyandu(), to.stringValue()) : List.of(fact.posyandu());
    }

    /** The same under an id of its own, because its id is taken by a fact that says something else. */
    Entry aside() {
        UUID own = Ids.named("reused", new String(raw, StandardCharsets.UTF_8));
        return new Entry(own, digest, raw, fact == null ? null : under(fact, own), FactProblem.ID_REUSED);
    }

    /** The same fact under another id. */
    static Fact under(Fact fact, UUID id) {
        return new Fact(
                id,
                fact.kind(),
                fact.version(),
                fact.origin(),
                fact.posyandu(),
                fact.path(),
                fact.subject(),
                fact.session(),
                fact.day(),
                fact.place(),
                fact.by(),
                fact.body(),
                fact.device(),
                fact.actor(),
                fact.at(),
                fact.sequence(),
                fact.base(),
                fact.app(),
                fact.rules(),
                fact.shown());
    }

    /** The same fact at the place found for it. */
    static Fact at(Fact fact, ScopePath path, String origin) {
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.version(),
                origin,
                fact.posyandu(),
                path,
                fact.subject(),
                fact.session(),
                fact.day(),
                fact.place(),
                fact.by(),
                fact.body(),
                fact.device(),
                fact.actor(),
                fact.at(),
                fact.sequence(),
                fact.base(),
                fact.app(),
                fact.rules(),
                fact.shown());
    }

    /** The entry as quarantine keeps what is no fact. */
    static Fact placeholder(UUID id, ScopePath path, String origin, UUID device, UUID actor, JsonNode nothing) {
        return new Fact(
                id,
                "unreadable",
                0,
                origin,
                "",
                path,
                null,
                null,
                null,
                Fact.Place.ELSEWHERE,
                Fact.By.KADER,
                nothing,
                device,
                actor,
                Instant.EPOCH,
                0,
                null,
                null,
                null,
                null);
    }
}

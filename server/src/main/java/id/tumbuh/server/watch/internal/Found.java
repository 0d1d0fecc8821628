package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.server.foundation.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A doubtful case as it was found: what it is about, before anybody's word on it.
 *
 * @param about what beside the facts tells it from others of its kind: persons, or a device's count
 * @param person whom it is about
 * @param other the second person of a pair
 * @param facts those concerned, in order
 * @param day the day it is about, epoch day
 * @param reasons codes of everything that speaks for it, the first also in the message
 * @param ways how it can be settled beside accepting and asking, the likeliest first
 */
record Found(
        Message message,
        String about,
        @Nullable UUID person,
        @Nullable UUID other,
        List<UUID> facts,
        @Nullable Integer day,
        List<String> reasons,
        List<Way> ways) {
    Found {
        facts = List.copyOf(facts);
        reasons = List.copyOf(reasons);
        ways = List.copyOf(ways);
    }

    /** A case of one person whose facts say all there is to say. */
    static Found of(
            CaseKind kind,
            UUID person,
            List<UUID> facts,
            int day,
            List<String> reasons,
            List<Way> ways,
            Argument... arguments) {
        return new Found(Message.of(kind, arguments), person.toString(), person, null, facts, day, reasons, ways);
    }

    /** The same, to be settled in this way first. */
    Found settledBy(Way way) {
        List<Way> more = new ArrayList<>(List.of(way));
        more.addAll(ways);
        return new Found(message, about, person, other, facts, day, reasons, more);
    }

    /** The same, to be accepted or asked about and nothing else. */
    Found withoutWays() {
        return new Found(message, about, person, other, facts, day, reasons, List.of());
    }

    CaseKind kind() {
        return (CaseKind) message.code();
    }

    /** The same for as long as the same is in doubt, on every server. */
    UUID key() {
        return key(kind(), about, facts);
    }

    static UUID key(CaseKind kind, String about, List<UUID> facts) {
        List<String> ids =
                new ArrayList<>(facts.stream().map(UUID::toString).sorted().toList());
        ids.add(0, about);
        return Ids.named("case", kind.code() + "/" + String.join(",", ids));
    }
}

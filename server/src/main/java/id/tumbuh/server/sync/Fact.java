package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.ScopePath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something somebody wrote down, once and for ever. Nothing of it depends on when it reached the server, so views made of facts are the
 * same whatever the order of arrival.
 *
 * @param id version 7, made where the fact was written
 * @param kind what it says, such as {@code visit.measured}; on the wire {@code type}
 * @param version of the body's form; on the wire {@code v}
 * @param origin the server that first took it
 * @param posyandu the area it was written for, nearly always a posyandu
 * @param path where that area lay when the fact was taken
 * @param subject the person it is about, null where it is about none
 * @param day the day it tells of, epoch day, in the posyandu's own time
 * @param actor the account of the person who wrote it
 * @param at by the clock of the device, which may be wrong by years; how wrong is seen from when it was received: no column keeps it
 * @param sequence counts the facts of one device in order of writing; on the wire {@code seq}
 * @param base the fact this one builds on or corrects
 * @param rules the rule set the device judged by
 * @param shown the letter and status codes its user saw
 */
public record Fact(
        UUID id,
        String kind,
        int version,
        String origin,
        String posyandu,
        ScopePath path,
        @Nullable UUID subject,
        @Nullable UUID session,
        @Nullable Integer day,
        Place place,
        By by,
        JsonNode body,
        UUID device,
        UUID actor,
        Instant at,
        long sequence,
        @Nullable UUID base,
        @Nullable String app,
        @Nullable String rules,
        @Nullable JsonNode shown) {

    /** Where it happened. */
    public enum Place {
        POSYANDU,
        HOME,
        FACILITY,
        ELSEWHERE
    }

    /** Who did or said it. */
    public enum By {
        KADER,
        NAKES,
        PARENT
    }

    /** The same fact with another body. */
    public Fact with(JsonNode other) {
        return new Fact(
                id, kind, version, origin, posyandu, path, subject, session, day, place, by, other, device, actor, at,
                sequence, base, app, rules, shown);
    }

    /** The person; for kinds that always have one. */
    public UUID person() {
        if (subject == null) {
            throw new IllegalStateException(kind + " without a subject");
        }
        return subject;
    }
}

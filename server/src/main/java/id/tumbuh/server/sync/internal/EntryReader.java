package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactProblem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the envelope of a fact. Whatever is wrong with it, the entry gets an id, so that it can be kept and answered for. */
@Component
class EntryReader {
    private static final Pattern KIND = Pattern.compile("[a-z]{2,24}\\.[a-z-]{2,40}");
    private static final String ESCAPED_NUL = "\\u0000";
    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_SHOWN = 512;
    private static final int MOST_VERSIONS = 10_000;
    /** Years outside of which an epoch day is a slip of the machine, not of a person. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    Entry read(JsonNode node) {
        byte[] raw = node.toString().getBytes(StandardCharsets.UTF_8);
        byte[] hash = Ids.sha256(raw);
        long digest = ByteBuffer.wrap(hash).getLong();
        UUID id = id(node, "id");
        if (id == null) {
            return new Entry(
                    Ids.named("entry", new String(raw, StandardCharsets.UTF_8)),
                    digest,
                    raw,
                    null,
                    FactProblem.ENVELOPE);
        }
        try {
            if (hasNul(node, raw)) {
                throw new Unreadable();
            }
            return new Entry(id, digest, raw, fact(id, node), null);
        } catch (Unreadable e) {
            return new Entry(id, digest, raw, null, FactProblem.ENVELOPE);
        }
    }

    private static Fact fact(UUID id, JsonNode node) throws Unreadable {
        String kind = required(word(node, "type", LONGEST_WORD));
        if (!KIND.matcher(kind).matches()) {
            throw new Unreadable();
        }
        JsonNode body = node.path("body");
        JsonNode shown = node.get("shown");
        if (!body.isObject() || (shown != null && shown.toString().length() > LONGEST_SHOWN)) {
            throw new Unreadable();
        }
        return new Fact(
                id,
                kind,
                (int) number(node, "v", 1, MOST_VERSIONS),
                "",
                required(word(node, "posyandu", LONGEST_WORD)),
                ScopePath.NATION,
                optionalId(node, "subject"),
                optionalId(node, "session"),
                day(node),
                choice(node, "place", Fact.Place.class, Fact.Place.POSYANDU),
                choice(node, "by", Fact.By.class, Fact.By.KADER),
                body,
                required(id(node, "device")),
                required(id(node, "actor")),
                at(node),
                number(node, "seq", 0, Long.MAX_VALUE >> 1),
                optionalId(node, "base"),
                word(node, "app", LONGEST_WORD),
                word(node, "rules", LONGEST_WORD),
                shown);
    }

    /** No text of PostgreSQL holds the character 0, so no view could be made of it; the entry is kept whole, where it is escaped. */
    private static boolean hasNul(JsonNode node, byte[] raw) {
        return new String(raw, StandardCharsets.UTF_8).contains(ESCAPED_NUL) && holdsNul(node);
    }

    private static boolean holdsNul(JsonNode node) {
        if (node.isString()) {
            return node.stringValue().indexOf('\0') >= 0;
        }
        boolean found = false;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            found |= field.getKey().indexOf('\0') >= 0;
        }
        for (JsonNode value : node) {
            found |= holdsNul(value);
        }
        return found;
    }

    private static <T> T required(@Nullable T value) throws Unreadable {
        if (value == null) {
            throw new Unreadable();
        }
        return value;
    }

    private static @Nullable UUID id(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? Ids.canonical(value.stringValue()) : null;
    }

    private static @Nullable UUID optionalId(JsonNode node, String field) throws Unreadable {
        return absent(node, field) ? null : required(id(node, field));
    }

    private static boolean absent(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull();
    }

    private static @Nullable String word(JsonNode node, String field, int longest) throws Unreadable {
        if (absent(node, field)) {
            return null;
        }
        JsonNode value = node.path(field);
        if (!value.isString()
                || value.stringValue().length() > longest
                || value.stringValue().indexOf('\0') >= 0) {
            throw new Unreadable();
        }
        return value.stringValue();
    }

    private static long number(JsonNode node, String field, long least, long most) throws Unreadable {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw new Unreadable();
        }
        return value.longValue();
    }

    private static @Nullable Integer day(JsonNode node) throws Unreadable {
        String text = word(node, "day", LONGEST_WORD);
        if (text == null) {
            return null;
        }
        try {
            return Math.toIntExact(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeException | ArithmeticException e) {
            throw new Unreadable();
        }
    }

    private static Instant at(JsonNode node) throws Unreadable {
        try {
            Instant at = Instant.parse(required(word(node, "at", LONGEST_WORD)));
            // A clock may be wrong by years; what no calendar of ours can hold is cut off, not refused.
            return at.isBefore(EARLIEST) ? EARLIEST : at.isAfter(LATEST) ? LATEST : at;
        } catch (DateTimeException e) {
            throw new Unreadable();
        }
    }

    private static <E extends Enum<E>> E choice(JsonNode node, String field, Class<E> type, E usual) throws Unreadable {
        String text = word(node, field, LONGEST_WORD);
        if (text == null) {
            return usual;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new Unreadable();
    }

    /** Only carries the reading out of the fields; the entry is then kept whole. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable() {
            super(null, null, false, false);
        }
    }
}

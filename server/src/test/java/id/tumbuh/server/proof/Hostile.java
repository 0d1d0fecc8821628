package id.tumbuh.server.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Makes bodies that no phone of ours sends: the same seed makes the same body. */
final class Hostile {
    private static final List<String> FIELDS = List.of(
            "id",
            "type",
            "v",
            "posyandu",
            "subject",
            "session",
            "day",
            "place",
            "by",
            "body",
            "device",
            "actor",
            "at",
            "seq",
            "base",
            "app",
            "rules",
            "shown");
    private static final List<String> KINDS = List.of(
            "visit.measured",
            "visit.corrected",
            "visit.withdrawn",
            "visit.attended",
            "visit.served",
            "visit.answered",
            "visit.absent",
            "visit.referred",
            "visit.referral-answered",
            "session.opened",
            "session.closed",
            "person.registered",
            "person.changed",
            "person.moved",
            "person.died",
            "person.merged",
            "person.joined",
            "household.registered",
            "pregnancy.registered",
            "consent.given",
            "place.created",
            "options.set",
            "fact.released",
            "nothing.known");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "-0.0",
            "1e-400",
            "99999999999999999999999999999",
            "9223372036854775807",
            "2147483648",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\u202e\\ufeff\"",
            "\"'; drop table fact; --\"",
            "\"../../../etc/passwd\"",
            "\"%00\"",
            "\"${jndi:ldap://x}\"",
            "\"<script>alert(1)</script>\"",
            "\"2026-02-30\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"0000-00-00\"",
            "\"9999-12-31T23:59:60Z\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"1-1-1-1-1\"",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":{\"b\":[null]}}",
            "[1,\"a\",null]",
            "\"NaN\"",
            "\"\\\\u0000\"",
            "1.5",
            "\"١٢\"");
    private static final List<String> BODY = List.of(
            "weight_g",
            "length_mm",
            "position",
            "head_mm",
            "muac_mm",
            "oedema",
            "scale",
            "name",
            "kind",
            "sex",
            "birthDate",
            "to",
            "into",
            "reason",
            "count",
            "mother",
            "nik",
            "household",
            "purposes",
            "birthWeight",
            "outside",
            "fact",
            "id",
            "parent",
            "level",
            "option",
            "value",
            "from",
            "lmp",
            "pregnancy",
            "outcome",
            "children",
            "mistaken",
            "service",
            "on",
            "period",
            "form",
            "version",
            "answers",
            "why",
            "step",
            "paper",
            "source");
    private static final int DEEP = 2_000;
    private static final int BOMB = 60_000_000;
    private static final byte[] ZEROS = new byte[1 << 16];

    private final SplittableRandom random;
    private final Phone phone;
    private final List<UUID> persons;

    Hostile(long seed, Phone phone, List<UUID> persons) {
        this.random = new SplittableRandom(seed);
        this.phone = phone;
        this.persons = persons;
    }

    /** @param packed said to be gzip, whether it is or not */
    record Body(byte[] bytes, String type, boolean packed) {}

    Body next() throws IOException {
        int kind = random.nextInt(1_000);
        if (kind < 700) {
            return json(batch());
        } else if (kind < 850) {
            return json(broken(batch()));
        } else if (kind < 900) {
            return json(noise());
        } else if (kind < 930) {
            return json(deep());
        } else if (kind < 960) {
            return new Body(
                    text(batch()),
                    pick(List.of("text/plain", "application/xml", "x", "application/json;charset=utf-16", "")),
                    false);
        } else if (kind < 998) {
            byte[] packed = Outbox.gzip(text(batch()));
            packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
            return new Body(packed, "application/json", true);
        }
        return kind == 998 ? new Body(bomb(), "application/json", true) : json(huge());
    }

    private Body json(String body) {
        return new Body(text(body), "application/json", random.nextInt(40) == 0);
    }

    private static byte[] text(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String batch() {
        StringBuilder text = new StringBuilder("{\"facts\":[");
        int facts = 1 + random.nextInt(4);
        for (int i = 0; i < facts; i++) {
            text.append(i == 0 ? "" : ",").append(fact());
        }
        return text.append("]}").toString();
    }

    private String fact() {
        StringBuilder text = new StringBuilder("{");
        int spoilt = random.nextInt(2 * FIELDS.size());
        int also = random.nextInt(8 * FIELDS.size());
        for (int i = 0; i < FIELDS.size(); i++) {
            boolean spoil = i == spoilt || i == also;
            if (!spoil || random.nextInt(4) > 0) {
                String value = spoil ? pick(VALUES) : usual(FIELDS.get(i));
                if (!value.isEmpty()) {
                    text.append(text.length() == 1 ? "" : ",")
                            .append('"')
                            .append(FIELDS.get(i))
                            .append("\":")
                            .append(value);
                }
            }
        }
        return text.append('}').toString();
    }

    private String usual(String field) {
        return switch (field) {
            case "id" -> quoted(new UUID(random.nextLong(), random.nextLong()));
            case "type" -> '"' + pick(KINDS) + '"';
            case "v" -> random.nextInt(20) == 0 ? "7" : "1";
            case "posyandu" -> '"' + phone.posyandu() + '"';
            case "subject" -> random.nextInt(5) == 0 ? "" : quoted(pick(persons));
            case "session", "base" ->
                random.nextInt(3) > 0 ? "" : quoted(new UUID(random.nextLong(), random.nextLong()));
            case "day" -> "\"2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10) + '"';
            case "body" -> body();
            case "device" -> quoted(phone.device());
            case "actor" -> quoted(phone.actor());
            case "at" -> "\"2026-03-01T02:00:00Z\"";
            case "seq" -> Integer.toString(random.nextInt(1_000_000));
            default -> "";
        };
    }

    private static String quoted(UUID id) {
        return "\"" + id + '"';
    }

    private String body() {
        StringBuilder text = new StringBuilder("{");
        int fields = random.nextInt(5);
        for (int i = 0; i < fields; i++) {
            String value = random.nextInt(3) == 0 ? Integer.toString(random.nextInt(20_000)) : pick(VALUES);
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(pick(BODY))
                    .append("\":")
                    .append(value);
        }
        return text.append('}').toString();
    }

    private String broken(String batch) {
        int at = random.nextInt(batch.length());
        return switch (random.nextInt(3)) {
            case 0 -> batch.substring(0, at);
            case 1 -> batch.substring(0, at) + (char) (1 + random.nextInt(300)) + batch.substring(at);
            default -> batch.substring(at) + batch.substring(0, at);
        };
    }

    private String noise() {
        return switch (random.nextInt(5)) {
            case 0 -> pick(VALUES);
            case 1 -> "{\"facts\":" + pick(VALUES) + "}";
            case 2 -> "{\"facts\":[" + pick(VALUES) + "," + pick(VALUES) + "]}";
            case 3 -> "";
            default -> "\uFEFF{\"facts\":[]}";
        };
    }

    private String deep() {
        String open = random.nextBoolean() ? "[" : "{\"a\":";
        return "{\"facts\":[" + open.repeat(DEEP);
    }

    private String huge() {
        return "{\"facts\":[{\"id\":\"" + "9".repeat(1_100_000) + "\"}]}";
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            for (int done = 0; done < BOMB; done += ZEROS.length) {
                stream.write(ZEROS);
            }
        }
        return packed.toByteArray();
    }
}

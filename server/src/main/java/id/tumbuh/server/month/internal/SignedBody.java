package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a signature carries: everybody of the month with what is counted of them, and a hash of it. So the month can be made again from its
 * facts alone, and which measurement counts in a signed month follows from the set of facts.
 */
final class SignedBody {
    /** Before the form of the rows and of their hash, {@code month-2}: which marks there were to count by. */
    private static final String FORM = "month-";

    private SignedBody() {}

    /** The rows as they are stored and hashed: by person, each field always in the same place, what is not known left out. */
    static ArrayNode rows(List<Counted> counted) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        counted.stream()
                .sorted(Comparator.comparing(one -> one.person().toString()))
                .forEach(one -> {
                    ObjectNode row = rows.addObject();
                    MonthRow month = one.row();
                    row.put("person", one.person().toString());
                    if (month.belongs() != Belongs.MEMBER) {
                        row.put("belongs", month.belongs().name());
                    }
                    add(row, "months", month.months());
                    if (month.sex() != null) {
                        row.put("sex", month.sex() == Sex.MALE ? "L" : "P");
                    }
                    if (month.poor() != null) {
                        row.put("poor", month.poor());
                    }
                    add(
                            row,
                            "marks",
                            month.marks().stream().sorted().map(Mark::name).toList());
                    add(row, "weight_g", one.values().weightG());
                    add(row, "length_mm", one.values().lengthMm());
                    add(row, "z_bbu", one.values().bbu());
                    add(row, "z_tbu", one.values().tbu());
                    add(row, "z_bbtb", one.values().bbtb());
                    add(
                            row,
                            "facts",
                            one.facts().stream().map(UUID::toString).sorted().toList());
                    add(
                            row,
                            "others",
                            one.others().stream().map(UUID::toString).sorted().toList());
                });
        return rows;
    }

    private static void add(ObjectNode row, String field, @Nullable Integer number) {
        if (number != null) {
            row.put(field, number);
        }
    }

    private static void add(ObjectNode row, String field, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode array = row.putArray(field);
            words.forEach(array::add);
        }
    }

    /** SHA-256 of the rows and of what they were counted by. */
    static String hash(ArrayNode rows, int form, Period period, int asOf, String rules) {
        String content = FORM + form + "\n" + period.text() + "\n" + asOf + "\n" + rules + "\n" + rows;
        return HexFormat.of().formatHex(Ids.sha256(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The body of a signature. */
    static ObjectNode of(Draft draft, int version, Map<String, String> explained) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("period", draft.period().text());
        body.put("version", version);
        body.put("form", FORM + Mark.FORM);
        body.put("rules", draft.rules());
        body.put("asOf", draft.asOf());
        body.put("hash", draft.hash());
        body.set("children", draft.rows());
        ObjectNode reasons = body.putObject("explained");
        explained.forEach(reasons::put);
        return body;
    }

    /** The form of a stored body; the first where it names none. */
    static int form(JsonNode body) {
        String word = body.path("form").asString("");
        return word.matches(FORM + "[1-9]") ? word.charAt(FORM.length()) - '0' : 1;
    }

    /** The rows of a stored body. */
    static List<Counted> counted(JsonNode body) {
        List<Counted> counted = new ArrayList<>();
        for (JsonNode row : body.path("children")) {
            counted.add(new Counted(
                    UUID.fromString(row.path("person").stringValue()),
                    new MonthRow(
                            Belongs.valueOf(row.path("belongs").asString(Belongs.MEMBER.name())),
                            number(row, "months"),
                            sex(row.path("sex").asString("")),
                            row.has("poor") ? Boolean.valueOf(row.path("poor").booleanValue()) : null,
                            CountedRow.marks(words(row.path("marks")).toArray(String[]::new))),
                    new Counted.Values(
                            number(row, "weight_g"),
                            number(row, "length_mm"),
                            number(row, "z_bbu"),
                            number(row, "z_tbu"),
                            number(row, "z_bbtb")),
                    words(row.path("facts")).stream().map(UUID::fromString).toList(),
                    words(row.path("others")).stream().map(UUID::fromString).toList()));
        }
        return counted;
    }

    private static @Nullable Integer number(JsonNode row, String field) {
        return row.has(field) ? Integer.valueOf(row.path(field).intValue()) : null;
    }

    private static @Nullable Sex sex(String word) {
        return switch (word) {
            case "L" -> Sex.MALE;
            case "P" -> Sex.FEMALE;
            default -> null;
        };
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.stringValue()));
        return words;
    }
}

package id.tumbuh.server.report.internal.template;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Part;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.report.internal.paper.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a form. What is wrong with it is told with its code and where it stands: {@code /blocks/0/rows/3/sum}. */
final class TemplateReader {
    private static final int WIDTH = 30;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 12;
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TemplateReader() {}

    static Template read(byte[] file) {
        JsonNode root;
        try {
            root = JSON.readTree(file);
        } catch (JacksonException e) {
            throw new Problem(TemplateProblem.UNREADABLE);
        }
        only(
                root,
                "",
                "id",
                "name",
                "title",
                "source",
                "reference",
                "sheet",
                "fields",
                "blocks",
                "years",
                "notes",
                "signatures");
        String id = text(root, "", "id");
        if (!id.matches(ID)) {
            throw Problem.of(TemplateProblem.FIELD, "/id");
        }
        return new Template(
                id,
                text(root, "", "name"),
                text(root, "", "title"),
                text(root, "", "source"),
                text(root, "", "reference"),
                sheet(root.path("sheet")),
                list(root, "", "fields", TemplateReader::field),
                list(root, "", "blocks", TemplateReader::block),
                list(root, "", "years", TemplateReader::year),
                list(root, "", "notes", TemplateReader::words),
                list(root, "", "signatures", TemplateReader::words));
    }

    private static Sheet sheet(JsonNode node) {
        only(node, "/sheet", "size", "landscape", "points");
        Sheet.Size size = word(Sheet.Size.values(), text(node, "/sheet", "size"), "/sheet/size");
        double points = node.path("points").asDouble(0);
        if (points < SMALLEST || points > LARGEST || !node.path("landscape").isBoolean()) {
            throw Problem.of(TemplateProblem.FIELD, "/sheet");
        }
        return new Sheet(size, node.path("landscape").booleanValue(), points);
    }

    private static Template.Field field(JsonNode node, String at) {
        only(node, at, "label", "fill");
        return new Template.Field(
                text(node, at, "label"), word(Template.Fill.values(), text(node, at, "fill"), at + "/fill"));
    }

    private static Template.Block block(JsonNode node, String at) {
        only(node, at, "number", "labels", "labelWidth", "levels", "after", "rows");
        List<Template.Row> rows = list(node, at, "rows", TemplateReader::row);
        if (rows.isEmpty()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/rows");
        }
        return new Template.Block(
                text(node, at, "number"),
                text(node, at, "labels"),
                node.path("labelWidth").asInt(WIDTH),
                list(node, at, "levels", TemplateReader::level),
                list(node, at, "after", TemplateReader::slice),
                rows);
    }

    private static Template.Year year(JsonNode node, String at) {
        only(node, at, "labels", "total", "columns");
        List<Template.Column> columns = list(node, at, "columns", TemplateReader::column);
        if (columns.isEmpty()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/columns");
        }
        return new Template.Year(text(node, at, "labels"), text(node, at, "total"), columns);
    }

    /** One with values, or a word over several. */
    private static Template.Column column(JsonNode node, String at) {
        boolean above = node.has("columns");
        only(
                node,
                at,
                above
                        ? new String[] {"label", "columns"}
                        : new String[] {"label", "sum", "first", "before", "sex", "poor"});
        List<Template.Column> below = list(node, at, "columns", TemplateReader::column);
        if (above && below.isEmpty()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/columns");
        }
        Sum sum = above ? new Sum(List.of()) : sum(node, at);
        return new Template.Column(text(node, at, "label"), below, sum, part(node, at));
    }

    private static List<Template.Slice> level(JsonNode node, String at) {
        if (!node.isArray() || node.isEmpty()) {
            throw Problem.of(TemplateProblem.FIELD, at);
        }
        return items(node, at, TemplateReader::slice);
    }

    private static Template.Slice slice(JsonNode node, String at) {
        only(node, at, "label", "first", "before", "sex", "poor");
        return new Template.Slice(text(node, at, "label"), part(node, at));
    }

    private static Part part(JsonNode node, String at) {
        Integer first = number(node, at, "first");
        Integer before = number(node, at, "before");
        if ((first == null) != (before == null)) {
            throw Problem.of(TemplateProblem.AGES, at);
        }
        if (first != null && before != null && !areCounted(first, before)) {
            throw Problem.of(TemplateProblem.AGES, at);
        }
        JsonNode poor = node.path("poor");
        if (!poor.isMissingNode() && !poor.isBoolean()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/poor");
        }
        return new Part(
                first, before == null ? 0 : before, sex(node, at), poor.isBoolean() ? poor.booleanValue() : null);
    }

    /** Whether the bands that months are counted by begin and end there. */
    private static boolean areCounted(int first, int before) {
        Set<Integer> edges = new TreeSet<>();
        for (int band = 0; band < Cells.FINEST.size(); band++) {
            edges.add(Cells.FINEST.first(band));
            edges.add(Cells.FINEST.before(band));
        }
        return first < before && edges.contains(first) && edges.contains(before);
    }

    private static @Nullable Sex sex(JsonNode node, String at) {
        return switch (node.path("sex").asString("")) {
            case "" -> null;
            case "L" -> Sex.MALE;
            case "P" -> Sex.FEMALE;
            default -> throw Problem.of(TemplateProblem.UNKNOWN, at + "/sex");
        };
    }

    private static Template.Row row(JsonNode node, String at) {
        only(node, at, "number", "label", "sum", "team", "strong");
        boolean team = node.has("team");
        if (team && node.has("sum")) {
            throw Problem.of(TemplateProblem.FIELD, at + "/team");
        }
        return new Template.Row(
                node.path("number").asString(""),
                text(node, at, "label"),
                team ? new Sum(List.of()) : sum(node, at),
                team ? word(Team.Count.values(), text(node, at, "team"), at + "/team") : null,
                node.path("strong").asBoolean(false));
    }

    private static Sum sum(JsonNode node, String at) {
        Sum sum = Sum.of(text(node, at, "sum"));
        if (sum == null) {
            throw Problem.of(TemplateProblem.ITEM, at + "/sum");
        }
        return sum;
    }

    private static String words(JsonNode node, String at) {
        if (!node.isString()) {
            throw Problem.of(TemplateProblem.FIELD, at);
        }
        return node.stringValue();
    }

    // ------------------------------------------------------------------------------------------------ what every part
    // is read with

    /** A misspelt name would otherwise be an empty part of a form. */
    private static void only(JsonNode node, String at, String... names) {
        if (!node.isObject()) {
            throw Problem.of(TemplateProblem.FIELD, at.isEmpty() ? "/" : at);
        }
        Set<String> known = Set.copyOf(Arrays.asList(names));
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!known.contains(property.getKey())) {
                throw Problem.of(TemplateProblem.UNKNOWN, at + "/" + property.getKey());
            }
        }
    }

    private static String text(JsonNode node, String at, String name) {
        String text = node.path(name).asString("");
        if (!node.path(name).isString() || text.isBlank()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/" + name);
        }
        return text;
    }

    private static @Nullable Integer number(JsonNode node, String at, String name) {
        JsonNode found = node.path(name);
        if (!found.isMissingNode() && !found.isInt()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/" + name);
        }
        return found.isInt() ? Integer.valueOf(found.intValue()) : null;
    }

    private static <T extends Enum<T>> T word(T[] words, String word, String at) {
        return Arrays.stream(words)
                .filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.of(TemplateProblem.UNKNOWN, at));
    }

    private static <T> List<T> list(JsonNode node, String at, String name, BiFunction<JsonNode, String, T> read) {
        JsonNode list = node.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw Problem.of(TemplateProblem.FIELD, at + "/" + name);
        }
        return items(list, at + "/" + name, read);
    }

    private static <T> List<T> items(JsonNode list, String at, BiFunction<JsonNode, String, T> read) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(read.apply(Objects.requireNonNull(list.get(i)), at + "/" + i));
        }
        return items;
    }
}

package id.tumbuh.server.area.internal;

import id.tumbuh.places.KnownPlaces;
import id.tumbuh.places.PlaceCode;
import id.tumbuh.places.PosyanduNumber;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.KnownOption;
import id.tumbuh.server.area.PlaceProblem;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is wrong with the bodies of place facts. Whether places exist is not asked here: the facts may come in any order. */
final class PlaceBodies {
    private static final int LONGEST_OPTION = 64;
    private static final int LONGEST_VALUE = 2_000;

    private PlaceBodies() {}

    static List<Finding> created(JsonNode body, int version) {
        List<Finding> findings = fields(body);
        JsonNode level = body.path("level");
        boolean known = level.isInt() && level.intValue() >= 1 && level.intValue() <= AreaLevel.values().length;
        if (!known || !AreaLevel.ofDepth(level.intValue()).isId(text(body, "id"))) {
            findings.add(wrong(PlaceProblem.BODY, "id"));
        } else if (!AreaLevel.ofDepth(level.intValue()).isParent(text(body, "parent"))) {
            findings.add(wrong(PlaceProblem.LEVEL, "parent"));
        }
        if (!body.has(PlaceField.NAME.wire())) {
            findings.add(wrong(PlaceProblem.BODY, PlaceField.NAME.wire()));
        }
        return findings;
    }

    static List<Finding> changed(JsonNode body, int version) {
        return fields(body);
    }

    static List<Finding> moved(JsonNode body, int version) {
        return text(body, "parent").isEmpty() ? List.of(wrong(PlaceProblem.BODY, "parent")) : List.of();
    }

    /** The first day on which it is closed, or null: it is open again. */
    static List<Finding> closed(JsonNode body, int version) {
        JsonNode day = body.path("from");
        return day.isNull() || PlaceField.day(day) ? List.of() : List.of(wrong(PlaceProblem.BODY, "from"));
    }

    static List<Finding> option(JsonNode body, int version) {
        List<Finding> findings = new ArrayList<>();
        String option = text(body, "option");
        JsonNode value = body.get("value");
        if (text(body, "place").isEmpty()) {
            findings.add(wrong(PlaceProblem.BODY, "place"));
        }
        if (!PlaceField.day(body.path("from"))) {
            findings.add(wrong(PlaceProblem.BODY, "from"));
        }
        if (!option.matches("[a-z0-9.-]{3," + LONGEST_OPTION + "}")) {
            findings.add(wrong(PlaceProblem.BODY, "option"));
        } else if (value == null || value.toString().length() > LONGEST_VALUE) {
            findings.add(wrong(PlaceProblem.OPTION_VALUE, "value"));
        } else {
            KnownOption.of(option)
                    .ifPresentOrElse(
                            known -> {
                                if (!known.allows(value)) {
                                    findings.add(wrong(PlaceProblem.OPTION_VALUE, "value"));
                                }
                            },
                            () -> findings.add(doubtful(PlaceProblem.OPTION_UNKNOWN, "option")));
        }
        return findings;
    }

    private static List<Finding> fields(JsonNode body) {
        List<Finding> findings = new ArrayList<>();
        for (PlaceField field : PlaceField.values()) {
            JsonNode value = body.get(field.wire());
            if (value == null) {
                continue;
            }
            if (!field.takes(value)) {
                findings.add(wrong(field.problem(), field.wire()));
            } else if (field == PlaceField.CODE && !value.isNull() && !known(value)) {
                findings.add(doubtful(PlaceProblem.CODE_UNKNOWN, field.wire()));
            } else if (field == PlaceField.NUMBER && !value.isNull() && !villageKnown(value)) {
                findings.add(doubtful(PlaceProblem.NUMBER_VILLAGE, field.wire()));
            }
        }
        return findings;
    }

    private static boolean known(JsonNode code) {
        return Codes.KNOWN.contains(new PlaceCode(code.stringValue()));
    }

    private static boolean villageKnown(JsonNode number) {
        return PosyanduNumber.check(number.stringValue(), Codes.KNOWN) == PosyanduNumber.Check.GOOD;
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private static Finding wrong(PlaceProblem problem, String field) {
        return new Finding(problem.code(), field, true);
    }

    private static Finding doubtful(PlaceProblem problem, String field) {
        return new Finding(problem.code(), field, false);
    }

    /** Read when the first code is to be looked at. */
    private static final class Codes {
        static final KnownPlaces KNOWN = KnownPlaces.read();
    }
}

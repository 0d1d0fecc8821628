package id.tumbuh.server.area.internal;

import id.tumbuh.places.PlaceCode;
import id.tumbuh.places.PosyanduNumber;
import id.tumbuh.places.Zone;
import id.tumbuh.server.area.PlaceProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What can be said of a place, each for itself: two edits meet only where they name the same field. */
enum PlaceField {
    NAME("name", PlaceProblem.BODY, value -> text(value, 1, 120)),
    CODE(
            "code",
            PlaceProblem.CODE_FORM,
            value -> PlaceCode.parse(value.asString("")).isPresent()),
    NUMBER(
            "number",
            PlaceProblem.NUMBER_FORM,
            value -> PosyanduNumber.parse(value.asString("")).isPresent()),
    ZONE("zone", PlaceProblem.BODY, PlaceField::zone),
    RT("rt", PlaceProblem.BODY, value -> text(value, 1, 8)),
    RW("rw", PlaceProblem.BODY, value -> text(value, 1, 8)),
    ADDRESS("address", PlaceProblem.BODY, value -> text(value, 1, 200)),
    OPENED("opened", PlaceProblem.BODY, PlaceField::day),
    /** How its days are planned, such as the second Tuesday: a small object that the calendar of the visits reads. */
    HABIT(
            "habit",
            PlaceProblem.BODY,
            value -> value.isObject() && value.toString().length() <= 500),
    /** The lists a kader chooses from. */
    PART_DUSUN("dusun", PlaceProblem.BODY, PlaceField::list),
    PART_RW("rwList", PlaceProblem.BODY, PlaceField::list),
    PART_RT("rtList", PlaceProblem.BODY, PlaceField::list),
    PART_DASAWISMA("dasawisma", PlaceProblem.BODY, PlaceField::list);

    private static final int LONGEST_LIST = 300;
    private static final int LONGEST_PART = 60;

    private final String wire;
    private final PlaceProblem problem;
    private final Predicate<JsonNode> form;

    PlaceField(String wire, PlaceProblem problem, Predicate<JsonNode> form) {
        this.wire = wire;
        this.problem = problem;
        this.form = form;
    }

    String wire() {
        return wire;
    }

    PlaceProblem problem() {
        return problem;
    }

    /** Whether a value can be this field's; null empties it, but for the name. */
    boolean takes(JsonNode value) {
        return value.isNull() ? this != NAME : form.test(value);
    }

    /** Whether it is one of the lists; the kind of part in the table is then the name in small letters without "list". */
    Optional<String> part() {
        return name().startsWith("PART_")
                ? Optional.of(wire.endsWith("List") ? wire.substring(0, 2) : wire)
                : Optional.empty();
    }

    private static boolean text(JsonNode value, int least, int most) {
        if (!value.isString()) {
            return false;
        }
        String text = value.stringValue();
        return text.strip().length() >= least
                && text.length() <= most
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean zone(JsonNode value) {
        return value.isString()
                && Arrays.stream(Zone.values()).anyMatch(zone -> zone.name().equals(value.stringValue()));
    }

    private static boolean list(JsonNode value) {
        if (!value.isArray() || value.size() > LONGEST_LIST) {
            return false;
        }
        for (JsonNode part : value) {
            if (!text(part, 1, LONGEST_PART)) {
                return false;
            }
        }
        return true;
    }

    static boolean day(JsonNode value) {
        try {
            return value.isString()
                    && Math.abs(LocalDate.parse(value.stringValue()).getYear() - 2000) < 200;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

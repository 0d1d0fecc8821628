package id.tumbuh.server.month.internal;

import id.tumbuh.growth.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody and everything that facts tell of them, as they stand on the wire. */
final class Told {
    final JsonNode body;
    final List<JsonNode> visits = new ArrayList<>();
    final List<JsonNode> attended = new ArrayList<>();
    final List<JsonNode> entries = new ArrayList<>();
    final List<JsonNode> moves = new ArrayList<>();
    final List<JsonNode> pregnancies = new ArrayList<>();

    @Nullable
    Integer died;

    private final String registeredAt;
    private final int registered;

    Told(JsonNode registration) {
        body = registration.path("body");
        registeredAt = registration.path("posyandu").stringValue();
        registered = day(registration);
    }

    static int day(JsonNode fact) {
        return day(fact.path("day").stringValue());
    }

    static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    int born() {
        return day(body.path("birthDate").stringValue());
    }

    Sex sex() {
        return body.path("sex").stringValue().equals("male") ? Sex.MALE : Sex.FEMALE;
    }

    boolean isChild() {
        return body.path("kind").stringValue().equals("child");
    }

    boolean isWoman() {
        return body.path("kind").stringValue().equals("adult") && sex() == Sex.FEMALE;
    }

    @Nullable
    Boolean flag(String field) {
        return body.has(field) ? Boolean.valueOf(body.path(field).booleanValue()) : null;
    }

    /** Completed months on a day, counted by moving the birthday on a month at a time. */
    int months(int day) {
        LocalDate on = LocalDate.ofEpochDay(day);
        LocalDate birth = LocalDate.ofEpochDay(born());
        int months = (on.getYear() - birth.getYear()) * 12 + on.getMonthValue() - birth.getMonthValue();
        return on.getDayOfMonth() < birth.getDayOfMonth() ? months - 1 : months;
    }

    /** Where the person lives on a day; empty before the registration, after a move away and after death. */
    String home(int day) {
        if (day < registered || (died != null && died <= day)) {
            return "";
        }
        String home = registeredAt;
        moves.sort(Comparator.comparingInt(Told::day));
        for (JsonNode move : moves) {
            if (day(move) <= day && move.path("posyandu").stringValue().equals(home)) {
                home = move.path("body").path("to").asString("");
            }
        }
        return home;
    }
}

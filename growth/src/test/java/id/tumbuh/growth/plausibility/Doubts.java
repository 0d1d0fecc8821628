package id.tumbuh.growth.plausibility;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.score.ChildScores;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to ask for doubts, by code. */
final class Doubts {
    private static final Plausibility PLAUSIBILITY = new Plausibility(PlausibilityLimits.DEFAULT);

    private Doubts() {}

    static List<String> ofVisit(@Nullable Age age, Measures measures) {
        ChildScores scores = new ChildScores(Sex.MALE, age, measures);
        return codes(PLAUSIBILITY.ofVisit(age, measures, scores));
    }

    static List<String> ofBirthWeight(double kilograms) {
        return codes(PLAUSIBILITY.ofBirthWeight(kilograms));
    }

    static List<Message> messages(Earlier before, int day, Measures measures) {
        return PLAUSIBILITY.against(before, day, measures);
    }

    static List<String> against(Earlier before, int day, Measures measures) {
        return codes(messages(before, day, measures));
    }

    static Earlier weighed(int day, double kilograms) {
        return new Earlier(day, kilograms, null, null, null);
    }

    static Earlier measured(int day, double cm, @Nullable Position position) {
        return new Earlier(day, null, cm, position, null);
    }

    static Measures length(double cm, @Nullable Position position) {
        return new Measures(null, cm, position, null, null, null, null, false);
    }

    static Measures head(double cm) {
        return new Measures(null, null, null, cm, null, null, null, false);
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    private static List<String> codes(List<Message> messages) {
        return messages.stream().map(message -> message.code().code()).toList();
    }
}

package id.tumbuh.server.watch.internal;

import id.tumbuh.care.watch.CaseKind;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.plausibility.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is doubtful about the month's measurements. */
final class MeasurementCases {
    private MeasurementCases() {}

    /** Who was measured and on which day. */
    private record Day(UUID person, int day) {}

    static List<Found> of(MonthData month) {
        List<Found> found = new ArrayList<>();
        Map<Day, List<MonthData.Measured>> conflicts = new LinkedHashMap<>();
        for (MonthData.Measured one : month.measured()) {
            if (one.conflict()) {
                conflicts
                        .computeIfAbsent(new Day(one.person(), one.day()), unused -> new ArrayList<>())
                        .add(one);
            } else if (one.counts()) {
                single(one, found);
            }
        }
        conflicts.forEach((day, rows) -> found.add(conflict(day, rows)));
        return found;
    }

    private static Found conflict(Day day, List<MonthData.Measured> rows) {
        List<UUID> facts = rows.stream().map(MonthData.Measured::fact).toList();
        List<Way> ways = new ArrayList<>();
        // The proposal first: it is what counts if nobody chooses.
        rows.stream().filter(MonthData.Measured::counts).forEach(row -> ways.add(Ways.choose(row.fact())));
        rows.stream().filter(row -> !row.counts()).forEach(row -> ways.add(Ways.choose(row.fact())));
        rows.forEach(row -> ways.add(Ways.withdraw(row.fact())));
        return Found.of(
                CaseKind.UKURAN_BERBEDA,
                day.person(),
                facts,
                day.day(),
                List.of(),
                ways,
                Argument.count(facts.size()),
                Argument.date(day.day()));
    }

    private static void single(MonthData.Measured one, List<Found> found) {
        List<Doubt> doubts = doubts(one);
        List<UUID> facts = List.of(one.fact());
        List<Way> ways = List.of(Ways.correct(one.fact()), Ways.withdraw(one.fact()));
        if (!doubts.isEmpty()) {
            found.add(Found.of(
                    CaseKind.UKURAN_MERAGUKAN,
                    one.person(),
                    facts,
                    one.day(),
                    doubts.stream().map(Doubt::code).toList(),
                    ways,
                    Argument.code(doubts.getFirst()),
                    Argument.date(one.day())));
        }
        Letter paper = letter(one.paper());
        Letter ours = letter(one.letter());
        if (paper != null && ours != null && paper != ours && doubts.isEmpty()) {
            found.add(Found.of(
                    CaseKind.HURUF_BERBEDA,
                    one.person(),
                    facts,
                    one.day(),
                    List.of(),
                    ways,
                    Argument.code(paper),
                    Argument.code(ours)));
        }
        if (one.differs()) {
            found.add(Found.of(
                    CaseKind.TAMPILAN_BERBEDA,
                    one.person(),
                    facts,
                    one.day(),
                    List.of(),
                    List.of(),
                    Argument.date(one.day())));
        }
    }

    /** Those that ask to be measured again; an unlikely position only asks to be noted rightly. */
    private static List<Doubt> doubts(MonthData.Measured one) {
        List<Doubt> doubts = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            if (doubt.asksToMeasureAgain() && one.doubts().contains(doubt.code())) {
                doubts.add(doubt);
            }
        }
        return doubts;
    }

    /** What can be compared: a letter that is withheld or missing says nothing yet. */
    private static @Nullable Letter letter(@Nullable String code) {
        for (Letter letter : Letter.values()) {
            if (letter != Letter.WITHHELD && letter.code().equals(code)) {
                return letter;
            }
        }
        return null;
    }
}

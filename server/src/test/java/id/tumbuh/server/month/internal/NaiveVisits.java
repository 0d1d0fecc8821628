package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Age;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Doubt;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Verdict;
import id.tumbuh.growth.verdict.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one child was measured, judged visit by visit as a bidan with the tables would. No corrections. */
final class NaiveVisits {
    private static final Assessment RULES = new Assessment(RuleSet.CURRENT);

    private final Map<Integer, List<Judged>> byMonth = new TreeMap<>();

    private record Judged(JsonNode fact, int day, int grams, boolean atHome, Verdict verdict) {
        boolean askedAgain() {
            return verdict.doubts().stream()
                    .anyMatch(doubt -> doubt.code() instanceof Doubt kind && kind.asksToMeasureAgain());
        }

        boolean doubted() {
            return verdict.doubts().stream()
                    .anyMatch(doubt -> doubt.code() instanceof Doubt kind && kind.withholdsWeight());
        }
    }

    NaiveVisits(Told child) {
        Map<Integer, List<JsonNode>> days = new TreeMap<>();
        child.visits.forEach(fact -> days.computeIfAbsent(Told.day(fact), unused -> new ArrayList<>())
                .add(fact));
        List<Earlier> earlier = new ArrayList<>();
        days.forEach((day, facts) -> {
            Past past = Past.complete(before(Period.of(day).number()), earlier);
            Judged counting = facts.stream()
                    .map(fact -> judged(child, fact, past))
                    .min(Comparator.comparing(Judged::askedAgain)
                            .thenComparing(
                                    one -> UUID.fromString(one.fact().path("id").stringValue())))
                    .orElseThrow();
            Measures measures = measures(counting.fact().path("body"));
            earlier.add(
                    new Earlier(day, measures.weightKg(), measures.lengthCm(), measures.position(), measures.headCm()));
            byMonth.computeIfAbsent(Period.of(day).number(), unused -> new ArrayList<>())
                    .add(counting);
        });
    }

    private List<Weighing> before(int month) {
        List<Weighing> before = new ArrayList<>();
        byMonth.forEach((number, judged) -> {
            if (number < month) {
                Judged counting = counting(judged);
                before.add(new Weighing(counting.day(), counting.grams(), counting.doubted()));
            }
        });
        return before;
    }

    private static Judged judged(Told child, JsonNode fact, Past past) {
        int day = Told.day(fact);
        Age age = Age.isDays((double) day - child.born()) ? Age.between(child.born(), day) : null;
        Verdict verdict = RULES.of(
                new Child(child.sex(), child.born(), whole(child.body, "birthWeight")),
                Visit.of(day, age, measures(fact.path("body"))),
                past);
        boolean atHome = !fact.path("place").asString("posyandu").equals("posyandu");
        return new Judged(fact, day, fact.path("body").path("weight_g").intValue(), atHome, verdict);
    }

    /** The first at the posyandu, else the first. */
    private static Judged counting(List<Judged> month) {
        return month.stream()
                .min(Comparator.comparing(Judged::atHome).thenComparingInt(Judged::day))
                .orElseThrow();
    }

    private static Measures measures(JsonNode body) {
        String position = body.path("position").asString("");
        return Measures.stored(
                whole(body, "weight_g"),
                whole(body, "length_mm"),
                position.isEmpty() ? null : Position.valueOf(position.toUpperCase(Locale.ROOT)),
                whole(body, "head_mm"),
                whole(body, "muac_mm"),
                null,
                null,
                body.path("oedema").asBoolean(false));
    }

    private static @Nullable Integer whole(JsonNode body, String field) {
        return body.has(field) ? Integer.valueOf(body.path(field).intValue()) : null;
    }

    void mark(Period period, Set<Mark> marks) {
        List<Judged> month = byMonth.get(period.number());
        if (month == null) {
            return;
        }
        Judged weighing = counting(month);
        marks.add(Mark.TIMBANG);
        marks.add(letter(weighing.verdict()));
        weighing.verdict().alerts().forEach(alert -> {
            switch (alert.code()) {
                case "BGM" -> marks.add(Mark.BGM);
                case "AOL" -> marks.add(Mark.AOL);
                case "2T" -> marks.add(Mark.DUA_T);
                default -> {}
            }
        });
        if (weighing.grams() >= 11_500) {
            marks.add(Mark.BB_11_5);
        }
        for (String family : List.of("BBU_", "TBU_", "BBTB_", "LILA_")) {
            month.stream()
                    .sorted(Comparator.comparing(Judged::atHome).thenComparingInt(Judged::day))
                    .flatMap(one -> one.verdict().findings().stream())
                    .map(finding ->
                            finding.status() == null ? "" : finding.status().code())
                    .filter(status -> status.startsWith(family))
                    .findFirst()
                    .ifPresent(status -> marks.add(Mark.valueOf(status)));
        }
        if (month.stream()
                .anyMatch(one -> one.fact().path("body").path("oedema").asBoolean(false))) {
            marks.add(Mark.EDEMA);
        }
        if (month.stream().anyMatch(one -> !one.verdict().doubts().isEmpty())) {
            marks.add(Mark.RAGU);
        }
    }

    private static Mark letter(Verdict verdict) {
        Letter letter = verdict.kms() == null ? null : verdict.kms().letter();
        return letter == null || letter == Letter.WITHHELD
                ? Mark.HURUF_DITUNDA
                : Mark.valueOf("HURUF_" + letter.name());
    }
}

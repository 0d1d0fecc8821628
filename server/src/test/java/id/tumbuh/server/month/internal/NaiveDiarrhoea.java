package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Who fell ill in which week, read off the answers one after another. */
final class NaiveDiarrhoea {
    private NaiveDiarrhoea() {}

    /** The children of each week and RT, and how many got oralit and zinc. */
    static void of(Map<UUID, Told> ill, Period period, Map<String, Set<UUID>> children, Map<String, String> given) {
        Map<String, Set<UUID>> oralit = new TreeMap<>();
        Map<String, Set<UUID>> zinc = new TreeMap<>();
        ill.forEach((id, child) -> child.entries.forEach(fact -> {
            JsonNode answers = fact.path("body").path("answers");
            if (answers.has("DIARE_SEJAK") && period.contains(Told.day(fact))) {
                LocalDate monday = LocalDate.parse(answers.path("DIARE_SEJAK").stringValue())
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                String key = monday.toEpochDay() + " "
                        + child.body.path("dusun").asString("").toLowerCase(Locale.ROOT) + "/"
                        + child.body.path("rw").asString("") + "/"
                        + child.body.path("rt").asString("");
                children.computeIfAbsent(key, unused -> new TreeSet<>()).add(id);
                if (answers.path("ORALIT_DIBERIKAN").booleanValue()
                        || served(child, "ORALIT", Told.day(fact), period)) {
                    oralit.computeIfAbsent(key, unused -> new TreeSet<>()).add(id);
                }
                if (answers.path("ZINC_DIBERIKAN").booleanValue() || served(child, "ZINC", Told.day(fact), period)) {
                    zinc.computeIfAbsent(key, unused -> new TreeSet<>()).add(id);
                }
            }
        }));
        children.keySet()
                .forEach(key -> given.put(
                        key,
                        oralit.getOrDefault(key, Set.of()).size() + " "
                                + zinc.getOrDefault(key, Set.of()).size()));
    }

    private static boolean served(Told child, String service, int from, Period period) {
        return child.entries.stream().anyMatch(fact -> {
            JsonNode body = fact.path("body");
            JsonNode on = body.path("on");
            int day = on.isMissingNode() ? Told.day(fact) : Told.day(on.stringValue());
            return body.path("service").asString("").equals(service)
                    && body.path("outcome").asString("").equals("DIBERIKAN")
                    && day >= from
                    && period.contains(day);
        });
    }
}

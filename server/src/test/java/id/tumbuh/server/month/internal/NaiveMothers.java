package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is true of a woman in a month, read off the facts one after another. No corrections. */
final class NaiveMothers {
    private NaiveMothers() {}

    /** Marks her; false where the month does not count her. */
    static boolean mark(Told woman, Period period, int asOf, Set<UUID> answered, Set<Mark> marks) {
        JsonNode last = last(woman, asOf);
        Integer ended = last == null ? null : ended(woman, last);
        int since = last == null ? 0 : Told.day(last.path("body").path("lmp").stringValue());
        boolean pregnant = last != null && (ended == null || ended > asOf) && asOf - since < 310;
        boolean delivered = last != null && ended != null && ended <= asOf && asOf - ended <= 42 && born(woman, last);
        boolean lately = last != null && (ended == null || ended >= asOf - 365);
        add(marks, lately, Mark.IBU_TERCATAT);
        add(marks, pregnant, Mark.HAMIL);
        add(marks, delivered, Mark.NIFAS);
        woman.entries.sort(Comparator.comparingInt(NaiveMothers::day)
                .thenComparing(fact -> UUID.fromString(fact.path("id").stringValue())));
        Set<Integer> capsuleDays = new HashSet<>();
        int told = 0;
        int arm = 0;
        JsonNode planning = null;
        for (JsonNode fact : woman.entries) {
            JsonNode body = fact.path("body");
            JsonNode answers = body.path("answers");
            String what = body.path("service").asString(body.path("form").asString(""));
            int day = day(fact);
            boolean now = period.contains(day);
            boolean after = delivered && ended != null && day >= ended;
            if (day > period.lastDay()) {
                continue;
            }
            switch (what) {
                case "IBU_HAMIL" -> {
                    arm = pregnant && day >= since && answers.has("LILA_IBU")
                            ? answers.path("LILA_IBU").intValue()
                            : arm;
                    add(marks, now, Mark.HAMIL_PERIKSA);
                    add(marks, now && answers.has("TTD_DIBERIKAN"), Mark.TTD_TERCATAT);
                    add(marks, now && answers.path("TTD_DIBERIKAN").asInt(0) > 0, Mark.TTD);
                    add(marks, now && answers.path("PERDARAHAN").booleanValue(), Mark.HAMIL_BAHAYA);
                }
                case "NIFAS" -> {
                    add(marks, now, Mark.NIFAS_PERIKSA);
                    add(marks, now && answers.path("LOKIA_BERBAU").booleanValue(), Mark.NIFAS_BAHAYA);
                    add(marks, after && answers.has("VITAMIN_A_KAPSUL"), Mark.NIFAS_VITAMIN_A_TERCATAT);
                    told = after
                            ? Math.max(told, answers.path("VITAMIN_A_KAPSUL").asInt(0))
                            : told;
                }
                case "KB" -> planning = answers;
                case "TTD" -> {
                    add(marks, now, Mark.TTD_TERCATAT);
                    add(marks, now && given(body), Mark.TTD);
                }
                case "VITAMIN_A_NIFAS" -> {
                    add(marks, after, Mark.NIFAS_VITAMIN_A_TERCATAT);
                    if (after && given(body)) {
                        capsuleDays.add(day);
                    }
                }
                default -> {}
            }
            boolean referred = now && fact.path("type").stringValue().equals("visit.referred");
            add(marks, referred, Mark.RUJUK);
            add(
                    marks,
                    referred
                            && answered.contains(UUID.fromString(fact.path("id").stringValue())),
                    Mark.RUJUK_DIJAWAB);
        }
        int capsules = Math.max(told, capsuleDays.size());
        add(marks, capsules >= 1, Mark.NIFAS_VITAMIN_A);
        add(marks, capsules >= 2, Mark.NIFAS_VITAMIN_A_2);
        add(marks, arm > 0, Mark.LILA_IBU_UKUR);
        add(marks, arm > 0 && arm < 235, Mark.KEK);
        if (planning != null) {
            marks.add(Mark.KB_TERCATAT);
            if (planning.path("IKUT_KB").booleanValue() && !pregnant) {
                marks.addAll(List.of(
                        Mark.KB, Mark.valueOf("KB_" + planning.path("METODE_KB").stringValue())));
            }
        }
        return lately
                || pregnant
                || planning != null
                || marks.contains(Mark.HAMIL_PERIKSA)
                || marks.contains(Mark.NIFAS_PERIKSA);
    }

    private static @Nullable JsonNode last(Told woman, int asOf) {
        return woman.pregnancies.stream()
                .filter(fact -> fact.path("type").stringValue().equals("pregnancy.registered"))
                .filter(fact -> Told.day(fact) <= asOf)
                .max(Comparator.comparing(fact -> fact.path("id").stringValue()))
                .orElse(null);
    }

    private static @Nullable JsonNode end(Told woman, JsonNode pregnancy) {
        return woman.pregnancies.stream()
                .filter(fact -> fact.path("body")
                        .path("pregnancy")
                        .asString("")
                        .equals(pregnancy.path("id").stringValue()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer ended(Told woman, JsonNode pregnancy) {
        JsonNode end = end(woman, pregnancy);
        return end == null ? null : Integer.valueOf(Told.day(end));
    }

    private static boolean born(Told woman, JsonNode pregnancy) {
        JsonNode end = end(woman, pregnancy);
        return end != null
                && Set.of("live", "still")
                        .contains(end.path("body").path("outcome").stringValue());
    }

    private static int day(JsonNode fact) {
        JsonNode on = fact.path("body").path("on");
        return on.isMissingNode() ? Told.day(fact) : Told.day(on.stringValue());
    }

    private static boolean given(JsonNode body) {
        return body.path("outcome").stringValue().equals("DIBERIKAN");
    }

    private static void add(Set<Mark> marks, boolean holds, Mark mark) {
        if (holds) {
            marks.add(mark);
        }
    }
}

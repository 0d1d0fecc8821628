package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Months counted with paper and pencil from nothing but the facts as phones send them: no table, no view, no SQL. Knows registrations,
 * moves, deaths, open days, measurements and what was given, asked and referred; no corrections and no merges.
 */
final class NaiveMonths {
    private final Map<UUID, Told> people = new HashMap<>();
    private final Map<UUID, NaiveVisits> visits = new HashMap<>();
    private final Map<String, List<Integer>> held = new HashMap<>();
    private final Set<UUID> answered = new HashSet<>();

    NaiveMonths(List<? extends JsonNode> facts) {
        for (JsonNode fact : facts) {
            if (type(fact).equals("person.registered")) {
                people.put(subject(fact), new Told(fact));
            }
        }
        facts.forEach(this::take);
        people.forEach((id, one) -> visits.put(id, new NaiveVisits(one)));
    }

    private static String type(JsonNode fact) {
        return fact.path("type").stringValue();
    }

    private static UUID subject(JsonNode fact) {
        return UUID.fromString(fact.path("subject").stringValue());
    }

    private void take(JsonNode fact) {
        if (type(fact).equals("session.opened")) {
            held.computeIfAbsent(fact.path("posyandu").stringValue(), unused -> new ArrayList<>())
                    .add(Told.day(fact));
        }
        Told one = fact.has("subject") ? people.get(subject(fact)) : null;
        if (one == null) {
            return;
        }
        switch (type(fact)) {
            case "person.moved" -> one.moves.add(fact);
            case "pregnancy.registered", "pregnancy.ended" -> one.pregnancies.add(fact);
            case "person.died" -> one.died = Told.day(fact);
            case "visit.measured" -> one.visits.add(fact);
            case "visit.attended" -> one.attended.add(fact);
            case "visit.served", "visit.answered", "visit.absent", "visit.referred" -> one.entries.add(fact);
            case "visit.referral-answered" ->
                answered.add(UUID.fromString(fact.path("base").stringValue()));
            default -> {}
        }
    }

    /** The last day on which the posyandu was open in the month, or the month's last day. */
    int asOf(String posyandu, Period period) {
        return held.getOrDefault(posyandu, List.of()).stream()
                .filter(period::contains)
                .max(Comparator.naturalOrder())
                .orElse(period.lastDay());
    }

    /** Who is one of S, with what is true of them. */
    Map<UUID, MonthRow> members(String posyandu, Period period) {
        int asOf = asOf(posyandu, period);
        Map<UUID, MonthRow> rows = new TreeMap<>();
        people.forEach((id, one) -> {
            int months = one.months(asOf);
            if (one.isChild()
                    && one.born() <= asOf
                    && months < 60
                    && one.home(asOf).equals(posyandu)) {
                Set<Mark> marks = EnumSet.noneOf(Mark.class);
                Boolean owns = one.flag("ownsKia");
                if (owns != null) {
                    marks.add(Mark.BUKU_TERCATAT);
                }
                if (Boolean.TRUE.equals(owns)) {
                    marks.add(Mark.BUKU);
                }
                if (came(one, posyandu, period)) {
                    marks.add(Mark.HADIR);
                }
                Objects.requireNonNull(visits.get(id)).mark(period, marks);
                NaiveEntries.mark(one, period, months, answered, marks);
                if (months == 0) {
                    earlyBreastfeeding(one, marks);
                }
                rows.put(id, new MonthRow(Belongs.MEMBER, months, one.sex(), one.flag("poor"), marks));
            }
        });
        return rows;
    }

    /** Of the baby, else as its mother's birth card of these weeks says it. */
    private void earlyBreastfeeding(Told baby, Set<Mark> marks) {
        Boolean said = baby.flag("imd");
        String mother = baby.body.path("mother").path("person").asString("");
        Told told = mother.isEmpty() ? null : people.get(UUID.fromString(mother));
        if (said == null && told != null) {
            said = told.entries.stream()
                    .filter(fact -> fact.path("body").path("form").asString("").equals("PERSALINAN")
                            && Told.day(fact) >= baby.born()
                            && Told.day(fact) <= baby.born() + 42
                            && fact.path("body").path("answers").path("IMD").isBoolean())
                    .max(Comparator.<JsonNode>comparingInt(Told::day)
                            .thenComparing(
                                    fact -> UUID.fromString(fact.path("id").stringValue())))
                    .map(fact -> fact.path("body").path("answers").path("IMD").booleanValue())
                    .orElse(null);
        }
        if (said != null) {
            marks.add(Mark.IMD_TERCATAT);
        }
        if (Boolean.TRUE.equals(said)) {
            marks.add(Mark.IMD);
        }
    }

    /** The posyandu's own children of whom diarrhoea was told in the month. */
    Map<UUID, Told> ill(String posyandu, Period period) {
        Map<UUID, Told> ill = new TreeMap<>();
        members(posyandu, period).forEach((id, row) -> {
            if (row.has(Mark.DIARE)) {
                ill.put(id, Objects.requireNonNull(people.get(id)));
            }
        });
        return ill;
    }

    /** The women of the posyandu whom the month counts. */
    Map<UUID, MonthRow> mothers(String posyandu, Period period) {
        int asOf = asOf(posyandu, period);
        Map<UUID, MonthRow> rows = new TreeMap<>();
        people.forEach((id, one) -> {
            if (one.isWoman() && one.home(asOf).equals(posyandu)) {
                Set<Mark> marks = EnumSet.noneOf(Mark.class);
                if (NaiveMothers.mark(one, period, asOf, answered, marks)) {
                    if (came(one, posyandu, period)) {
                        marks.add(Mark.HADIR);
                    }
                    rows.put(id, new MonthRow(Belongs.MOTHER, null, one.sex(), one.flag("poor"), marks));
                }
            }
        });
        return rows;
    }

    /** Measured at the posyandu, or only there; a mother's card is written there too. */
    private static boolean came(Told one, String posyandu, Period period) {
        List<JsonNode> there = new ArrayList<>(one.attended);
        one.entries.stream()
                .filter(fact -> Set.of("IBU_HAMIL", "NIFAS", "KB")
                        .contains(fact.path("body").path("form").asString("")))
                .forEach(there::add);
        one.visits.stream()
                .filter(fact -> fact.path("place").asString("posyandu").equals("posyandu"))
                .forEach(there::add);
        return there.stream()
                .anyMatch(fact ->
                        fact.path("posyandu").stringValue().equals(posyandu) && period.contains(Told.day(fact)));
    }
}

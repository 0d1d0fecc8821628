package id.tumbuh.phone;

import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.immunisation.Schedule;
import id.tumbuh.care.immunisation.ScheduleRow;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
import id.tumbuh.growth.message.MessageCode;
import id.tumbuh.growth.verdict.Alert;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Seeded facts of people as a phone holds them: often orderly, sometimes in disorder, sometimes from a newer version. */
final class RandomFacts {
    private static final int[] PROVINCES = {0, 11, 32, 34, 51, 52, 64, 91, 94, 96};
    private static final int[] MONTH_DAYS = {-40, -1, 0, 1, 27, 28, 29, 30, 31, 59, 365};

    private final SplittableRandom random;

    RandomFacts(long seed) {
        random = new SplittableRandom(seed);
    }

    SplittableRandom random() {
        return random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int province() {
        return PROVINCES[random.nextInt(PROVINCES.length)];
    }

    /** Days around which the rules turn: 2018 to 2030. */
    int day() {
        return 17_600 + random.nextInt(4_400);
    }

    int daysLater() {
        return chance(0.3) ? MONTH_DAYS[random.nextInt(MONTH_DAYS.length)] : random.nextInt(2_300);
    }

    List<Object> choices() {
        List<Object> choices = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            if (chance(0.12)) {
                choices.add(choice.name());
            }
        }
        if (chance(0.03)) {
            choices.add("A_CHOICE_OF_NEXT_YEAR");
        }
        return choices;
    }

    Map<String, Object> served(MessageCode what, int day) {
        Outcome outcome = chance(0.7) ? Outcome.DIBERIKAN : pick(Outcome.values());
        return served(what.code(), day, outcome.code());
    }

    List<Object> anyServed(int from, int until) {
        List<Object> served = new ArrayList<>();
        for (int left = random.nextInt(10); left > 0; left--) {
            MessageCode what = chance(0.6) ? pick(Service.values()) : pick(Dose.values());
            served.add(served(what, from - 20 + random.nextInt(Math.max(1, until - from + 60))));
        }
        if (chance(0.03)) {
            served.add(served("A_VACCINE_OF_NEXT_YEAR", from, "DIBERIKAN"));
        }
        return served;
    }

    /** Doses in their order, most near their time. */
    private List<Object> doses(int birthDay, int today, int province, List<Object> choices) {
        List<Object> served = new ArrayList<>();
        RuleBook rules = CareAsked.rules(choices.toArray());
        double kept = random.nextDouble(0.5, 1);
        for (ScheduleRow row : Schedule.rows(province, today, rules)) {
            int day = birthDay + row.fromMonths() * 30 + random.nextInt(45);
            if (day <= today && chance(kept)) {
                served.add(served(row.dose(), day));
            }
        }
        return served;
    }

    Map<String, Object> child(int birthDay, int today, List<Object> choices) {
        Map<String, Object> child = new LinkedHashMap<>();
        int province = province();
        List<Object> served = anyServed(birthDay, today);
        if (chance(0.7)) {
            served.addAll(doses(birthDay, today, province, choices));
        }
        child.put("birthDay", birthDay);
        child.put("province", province);
        child.put("served", served);
        child.put("asi", asi());
        List<Object> alerts = new ArrayList<>();
        for (Alert alert : Alert.values()) {
            if (chance(0.05)) {
                alerts.add(alert.code());
            }
        }
        child.put("alerts", alerts);
        if (chance(0.15)) {
            child.put("diarrhoeaSince", today - random.nextInt(12) + 2);
        }
        return child;
    }

    List<Object> asi() {
        List<Object> answers = new ArrayList<>();
        double yes = chance(0.5) ? 1 : 0.7;
        for (int month = 0; month <= 6; month++) {
            if (chance(0.75)) {
                answers.add(Map.of("month", month, "exclusive", chance(yes)));
            }
        }
        return answers;
    }

    <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** Puts a whole number, now and then nothing. */
    void maybe(Map<String, Object> fields, String name, Object value) {
        if (chance(0.8)) {
            fields.put(name, value);
        }
    }

    private static Map<String, Object> served(String what, int day, String outcome) {
        Map<String, Object> served = new LinkedHashMap<>();
        served.put("what", what);
        served.put("day", day);
        served.put("outcome", outcome);
        return served;
    }
}

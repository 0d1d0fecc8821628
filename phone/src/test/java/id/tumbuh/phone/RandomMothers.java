package id.tumbuh.phone;

import id.tumbuh.care.mother.PregnancyDangerSign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about pregnancies and childbeds. */
final class RandomMothers {
    private final RandomFacts facts;

    RandomMothers(RandomFacts facts) {
        this.facts = facts;
    }

    Question pregnancyDue() {
        int day = facts.day();
        int lastPeriod = day - facts.random().nextInt(-3, 300);
        Map<String, Object> pregnancy = new LinkedHashMap<>();
        pregnancy.put("lastPeriodDay", lastPeriod);
        pregnancy.put("served", facts.anyServed(lastPeriod, day));
        facts.maybe(pregnancy, "tablets", facts.random().nextInt(200));
        facts.maybe(pregnancy, "tetanusStatus", facts.random().nextInt(6));
        facts.maybe(pregnancy, "classMeetings", facts.random().nextInt(6));
        facts.maybe(pregnancy, "armMm", 225 + facts.random().nextInt(25));
        facts.maybe(pregnancy, "firstTrimesterBmi", 18 + facts.random().nextInt(10) / 10.0);
        return Question.of("pregnancyDue", day, pregnancy, facts.choices());
    }

    Question childbedDue() {
        int day = facts.day();
        int birth = day - facts.random().nextInt(-2, 46);
        return Question.of("childbedDue", day, birth, facts.anyServed(birth, day), facts.choices());
    }

    Question findings() {
        Map<String, Object> check = new LinkedHashMap<>();
        facts.maybe(check, "armMm", 225 + facts.random().nextInt(20));
        facts.maybe(check, "systolic", 120 + facts.random().nextInt(45));
        facts.maybe(check, "diastolic", 80 + facts.random().nextInt(35));
        facts.maybe(check, "firstTrimesterBmi", 18 + facts.random().nextInt(10) / 10.0);
        facts.maybe(check, "haemoglobin", 10.5 + facts.random().nextInt(10) / 10.0);
        facts.maybe(check, "weightOnCurve", facts.chance(0.5));
        List<Object> signs = new ArrayList<>();
        for (PregnancyDangerSign sign : PregnancyDangerSign.values()) {
            if (facts.chance(0.04)) {
                signs.add(sign.code());
            }
        }
        if (facts.chance(0.02)) {
            signs.add("NO_SUCH_SIGN");
        }
        check.put("dangerSigns", signs);
        return Question.of("pregnancyFindings", check, facts.choices());
    }

    Question fourT() {
        Map<String, Object> mother = new LinkedHashMap<>();
        facts.maybe(mother, "years", 15 + facts.random().nextInt(30));
        facts.maybe(mother, "monthsSinceBirth", 15 + facts.random().nextInt(20));
        facts.maybe(mother, "children", facts.random().nextInt(7));
        return Question.of("fourT", mother, facts.choices());
    }

    Question age() {
        int day = facts.day();
        return Question.of("pregnancyAge", day - facts.random().nextInt(-3, 300), day);
    }
}

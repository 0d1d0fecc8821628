package id.tumbuh.phone;

import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions about the counts of a month. */
final class RandomMonths {
    private static final String[] BANDS = {"F1_CIMAHI", "F1_DKI", "F1_OTHER", "BUKU_7", "SIP_5", "NO_SUCH_BANDS"};

    private final RandomFacts facts;

    RandomMonths(RandomFacts facts) {
        this.facts = facts;
    }

    Question skdn() {
        return Question.of("skdn", children(), facts.choices());
    }

    Question byBand() {
        return Question.of(
                "skdnByBand", children(), facts.pick(BANDS), facts.random().nextInt(3));
    }

    Question sweep() {
        return Question.of("sweep", children());
    }

    Question isTarget() {
        int day = facts.day();
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("birthDay", day - facts.random().nextInt(-5, 1_900));
        member.put("from", day - facts.random().nextInt(-5, 400));
        if (facts.chance(0.3)) {
            member.put("left", day - facts.random().nextInt(-2, 3));
        }
        member.put("guest", facts.chance(0.1));
        return Question.of("isTarget", member, day);
    }

    private List<Object> children() {
        List<Object> children = new ArrayList<>();
        for (int left = facts.random().nextInt(40); left > 0; left--) {
            Map<String, Object> child = new LinkedHashMap<>();
            child.put("completedMonths", facts.random().nextInt(74));
            child.put("sex", 1 + facts.random().nextInt(2));
            child.put("guest", facts.chance(0.08));
            child.put("ownsKms", facts.chance(0.8));
            boolean weighed = facts.chance(0.75);
            child.put("weighed", weighed);
            if (weighed) {
                facts.maybe(child, "letter", facts.pick(Letter.values()).code());
                child.put("belowRed", facts.chance(0.1));
                child.put("aboveOrange", facts.chance(0.1));
                child.put("twiceT", facts.chance(0.1));
            }
            children.add(child);
        }
        return children;
    }
}

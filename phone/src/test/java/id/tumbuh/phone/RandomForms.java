package id.tumbuh.phone;

import id.tumbuh.care.card.Field;
import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.Size;
import id.tumbuh.growth.message.MessageCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions about forms: people of all ages, and answers that are mostly of the right kind, often near what a rule turns on. */
final class RandomForms {
    private static final int[] TURNING = {
        0, 1, 2, 36, 37, 89, 90, 109, 110, 130, 139, 140, 160, 234, 235, 999, 1_499, 1_500, 2_499, 2_500
    };
    private static final List<String> DAYS =
            List.of("2026-02-28", "2026-02-29", "2024-02-29", "2019-12-31", "2026-8-1", "kemarin", "");

    private final RandomFacts facts;

    RandomForms(RandomFacts facts) {
        this.facts = facts;
    }

    Question forms() {
        return Question.of("forms", who(facts.day()), facts.choices());
    }

    Question asked(Form form) {
        return Question.of("asked", whoFor(form), form.code(), answers(form));
    }

    Question read(Form form) {
        return Question.of("read", whoFor(form), facts.choices(), form.code(), answers(form));
    }

    private Map<String, Object> who(int day) {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("day", day);
        facts.maybe(who, "birthDay", day - facts.random().nextInt(-10, facts.chance(0.6) ? 2_300 : 24_000));
        if (facts.chance(0.4)) {
            who.put("pregnant", facts.chance(0.6));
        }
        if (facts.chance(0.3)) {
            who.put("deliveredDay", day - facts.random().nextInt(-3, 900));
        }
        return who;
    }

    /** Somebody of whom the form is asked. */
    private Map<String, Object> whoFor(Form form) {
        while (true) {
            Map<String, Object> who = who(facts.day());
            if (form.isFor(CardAsked.who(who))) {
                return who;
            }
        }
    }

    private Map<String, Object> answers(Form form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        double answered = facts.random().nextDouble(0.2, 1.1);
        double yes = facts.random().nextDouble();
        for (Field field : form.fields()) {
            if (facts.chance(answered)) {
                answers.put(field.code().code(), facts.chance(0.03) ? anything() : answer(field, yes));
            }
        }
        if (facts.chance(0.05)) {
            answers.put("A_QUESTION_OF_NEXT_YEAR", anything());
        }
        return answers;
    }

    private Object answer(Field field, double yes) {
        return switch (field.kind()) {
            case YES_NO -> facts.chance(yes);
            case YES_NO_UNKNOWN -> facts.chance(0.15) ? "TIDAK_TAHU" : (Object) facts.chance(yes);
            case NUMBER, COUNT -> number(field.size());
            case CHOICE ->
                facts.pick(field.choices().toArray(new MessageCode[0])).code();
            case DATE -> DAYS.get(facts.random().nextInt(DAYS.size()));
            case TEXT -> "bubur";
        };
    }

    private int number(@Nullable Size size) {
        if (size == null || facts.chance(0.4)) {
            return TURNING[facts.random().nextInt(TURNING.length)];
        }
        return facts.random().nextInt(size.least() - 1, size.most() + 2);
    }

    private Object anything() {
        return switch (facts.random().nextInt(3)) {
            case 0 -> facts.chance(0.5);
            case 1 -> facts.random().nextInt(300);
            default -> "LAIN";
        };
    }
}

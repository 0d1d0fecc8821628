package id.tumbuh.phone;

import id.tumbuh.care.card.Form;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.growth.chart.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Questions to every face beyond those of {@code growth.js} with the JVM's answers: a line for each with the question as JSON and the
 * digest of the {@link Canonical} answer; some lines carry the answer too, to show what differs.
 */
final class FaceQuestions {
    private static final long SEED = 20_261_124;
    private static final int WITH_TEXT_EVERY = 50;
    private static final int LONG_TEXT = 3_000;
    private static final String[] TB = {"cough", "fever", "weight", "listless", "contact"};
    private static final int TB_ANSWERS = 243;

    private final List<Question> all = new ArrayList<>();
    private final RandomFacts facts = new RandomFacts(SEED);

    private FaceQuestions() {}

    static void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Question question : all()) {
            String text = question.answered();
            boolean shown = lines.size() % WITH_TEXT_EVERY == 0 && text.length() < LONG_TEXT;
            lines.add(question.json() + "\t" + Canonical.digest(text) + (shown ? "\t" + text : ""));
        }
        Files.write(file, lines);
    }

    static List<Question> all() {
        FaceQuestions questions = new FaceQuestions();
        questions.charts();
        questions.children();
        questions.answers();
        RandomMothers mothers = new RandomMothers(questions.facts);
        questions.add(5_000, mothers::pregnancyDue);
        questions.add(4_000, mothers::childbedDue);
        questions.add(3_000, mothers::findings);
        questions.add(1_000, mothers::fourT);
        questions.add(1_000, mothers::age);
        RandomMonths months = new RandomMonths(questions.facts);
        questions.add(600, months::skdn);
        questions.add(600, months::byBand);
        questions.add(300, months::sweep);
        questions.add(2_000, months::isTarget);
        questions.all.add(Question.of("codes"));
        questions.forms();
        questions.add(1_500, new RandomGifts(questions.facts)::gifts);
        return questions.all;
    }

    private void add(int count, Supplier<Question> next) {
        for (int left = count; left > 0; left--) {
            all.add(next.get());
        }
    }

    private void forms() {
        RandomForms forms = new RandomForms(facts);
        add(1_000, forms::forms);
        for (Form form : Form.values()) {
            add(300, () -> forms.asked(form));
            add(600, () -> forms.read(form));
        }
    }

    private void charts() {
        RandomVisits visits = new RandomVisits(SEED + 1);
        for (int visit = 0; visit < 6_000; visit++) {
            List<?> asked = (List<?>) JsonText.read(visits.next().json());
            all.add(new Question("increments", asked.subList(0, 3)));
            if (visit % 2 == 0) {
                List<Object> arguments = new ArrayList<>(asked);
                arguments.add(0, facts.pick(Sheet.values()).code());
                all.add(new Question("chart", arguments));
            }
        }
        all.add(Question.of("chart", "NO_SUCH_SHEET", Map.of(), Map.of(), Map.of(), Map.of()));
        for (int day : List.of(-1, 0, 730, 731, 1826, 1827)) {
            all.add(Question.of("sheets", day));
        }
    }

    private void children() {
        add(12_000, () -> {
            int birthDay = facts.day();
            int day = birthDay + facts.daysLater();
            List<Object> choices = facts.choices();
            return Question.of("childDue", day, facts.child(birthDay, day, choices), choices);
        });
        add(1_000, () -> Question.of("schedule", facts.province(), facts.day(), facts.choices()));
        add(3_000, () -> {
            int birthDay = facts.day();
            return Question.of("completedMonths", birthDay, birthDay + facts.daysLater());
        });
        add(2_000, () -> {
            int day = facts.day();
            Map<String, Object> person = new LinkedHashMap<>();
            facts.maybe(person, "birthDay", day - facts.random().nextInt(-10, 27_000));
            person.put("pregnant", facts.chance(0.2));
            if (facts.chance(0.3)) {
                person.put("deliveredDay", day - facts.random().nextInt(-3, 900));
            }
            return Question.of("groups", day, person);
        });
    }

    private void answers() {
        add(1_000, () -> Question.of("asi", facts.random().nextInt(9), facts.asi()));
        add(300, () -> {
            List<Object> eaten = new ArrayList<>();
            for (FoodGroup group : FoodGroup.values()) {
                if (facts.chance(0.6)) {
                    eaten.add(group.code());
                }
            }
            return Question.of("diverseFood", eaten);
        });
        for (int months = 0; months < 80; months++) {
            all.add(Question.of("developmentForm", months));
            all.add(Question.of("childDangerSigns", months));
        }
        for (int yes = -1; yes <= 11; yes++) {
            for (String before : List.of("", "SESUAI", "MERAGUKAN", "PENYIMPANGAN", "NO_SUCH_RESULT")) {
                all.add(Question.of("kpsp", yes, before));
            }
        }
        for (int given = 0; given < TB_ANSWERS; given++) {
            Map<String, Object> answers = new LinkedHashMap<>();
            int rest = given;
            for (String name : TB) {
                if (rest % 3 > 0) {
                    answers.put(name, rest % 3 == 1);
                }
                rest /= 3;
            }
            all.add(Question.of("tb", answers, List.of()));
            all.add(Question.of("tb", answers, List.of("TWO_SYMPTOMS")));
        }
    }
}

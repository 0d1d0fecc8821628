package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Position;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MistakesTest {
    private static final Set<Mistake> TYPED =
            Set.of(Mistake.WEIGHT_IN_GRAMS, Mistake.WEIGHT_WITHOUT_DECIMAL, Mistake.WEIGHT_DIGITS_SWAPPED);

    @Test
    void mistakesAreAsCommonAsAskedFor() {
        Map<Mistake, Integer> counts = new EnumMap<>(Mistake.class);
        int visits = 0;
        for (Post post : Villages.POSTS) {
            visits += post.visits().size();
            post.truth().forEach(truth -> truth.mistakes().forEach(mistake -> counts.merge(mistake, 1, Integer::sum)));
        }
        assertEquals(0.20, (double) counts.getOrDefault(Mistake.WEIGHT_HEAPED, 0) / visits, 0.01);
        int typed = TYPED.stream()
                .mapToInt(mistake -> counts.getOrDefault(mistake, 0))
                .sum();
        assertEquals(0.006, (double) typed / visits, 0.001);
        assertEquals(0.002, (double) counts.getOrDefault(Mistake.WRONG_CHILD, 0) / visits, 0.0007);
        assertTrue(counts.getOrDefault(Mistake.DUPLICATE_PERSON, 0) > 20);
        for (Mistake mistake : Mistake.values()) {
            assertTrue(counts.getOrDefault(mistake, 0) > 0, mistake + " never happens");
        }
    }

    @Test
    void whatIsWrittenWronglyStandsBesideTheTruth() {
        for (Post post : Villages.POSTS.subList(0, 10)) {
            for (int index = 0; index < post.visits().size(); index++) {
                check(post.visits().get(index), post.truth().get(index));
            }
        }
    }

    private static void check(Visit visit, Truth truth) {
        assertEquals(visit.id(), truth.visit());
        Set<Mistake> mistakes = truth.mistakes();
        boolean other = mistakes.contains(Mistake.WRONG_CHILD) || mistakes.contains(Mistake.DUPLICATE_PERSON);
        assertEquals(other, !visit.person().equals(truth.person()));
        int grams = visit.weightGrams();
        if (mistakes.contains(Mistake.WEIGHT_IN_GRAMS)) {
            assertEquals(truth.weightGrams(), grams / 1_000.0, 700);
        } else if (mistakes.contains(Mistake.WEIGHT_WITHOUT_DECIMAL)) {
            assertEquals(truth.weightGrams(), grams / 10.0, 700);
        } else if (!mistakes.contains(Mistake.WEIGHT_DIGITS_SWAPPED)) {
            assertEquals(truth.weightGrams(), grams, 700);
        }
        if (mistakes.contains(Mistake.WEIGHT_HEAPED) && mistakes.stream().noneMatch(TYPED::contains)) {
            assertEquals(0, grams % 500);
        }
    }

    @Test
    void withoutErrorsTheScaleAloneStandsBetween() {
        Parameters exact = Parameters.usual().with(ErrorRates.NONE);
        for (Post post : Simulation.of(2, exact, 4).all().toList()) {
            ById<Person> people = Villages.people(post);
            for (int index = 0; index < post.visits().size(); index++) {
                Visit visit = post.visits().get(index);
                Truth truth = post.truth().get(index);
                assertEquals(
                        truth.weightGrams(), visit.weightGrams(), visit.scale().stepGrams() / 2.0);
                assertEquals(0, visit.weightGrams() % visit.scale().stepGrams());
                boolean stands = visit.day() - people.of(truth.person()).birthDay() >= 731;
                if (visit.lengthMm() != null) {
                    assertEquals(truth.lengthMm() - (stands ? 7 : 0), visit.lengthMm());
                }
                if (visit.position() != null) {
                    assertEquals(stands ? Position.STANDING : Position.LYING, visit.position());
                }
            }
        }
    }

    @Test
    void technicalErrorOfLengthIsTheOneAskedFor() {
        double squares = 0;
        int count = 0;
        for (Post post : Villages.POSTS.subList(0, 10)) {
            for (int index = 0; index < post.visits().size(); index++) {
                Visit visit = post.visits().get(index);
                Truth truth = post.truth().get(index);
                if (visit.lengthMm() != null
                        && visit.position() == Position.LYING
                        && truth.mistakes().isEmpty()) {
                    double error = visit.lengthMm() - truth.lengthMm();
                    squares += error * error;
                    count++;
                }
            }
        }
        assertEquals(5, Math.sqrt(squares / count), 0.2);
    }

    @Test
    void bothKaderMeasureSomeChildrenOnTheSameDay() {
        int twice = 0;
        int once = 0;
        for (Post post : Villages.POSTS) {
            Map<String, Visit> first = new HashMap<>();
            for (int index = 0; index < post.visits().size(); index++) {
                Visit visit = post.visits().get(index);
                if (visit.place() == Visit.Place.POSYANDU) {
                    Visit other = first.put(
                            visit.session() + "/" + post.truth().get(index).person(), visit);
                    if (other == null) {
                        once++;
                    } else {
                        twice++;
                        assertNotEquals(other.kader(), visit.kader());
                        assertTrue(visit.minute() > other.minute());
                    }
                }
            }
        }
        assertEquals(0.02, (double) twice / once, 0.003);
    }
}

package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.sim.body.Prevalence;
import org.junit.jupiter.api.Test;

/** Counted over the true bodies of all visits: 40 posts are 4,600 children, so 2 points are about three standard errors. */
final class PrevalenceTest {
    private static final double TOLERANCE = 0.02;

    @Test
    void prevalenceOfTheTruthIsTheOneAskedFor() {
        Counted counted = new Counted();
        Villages.POSTS.forEach(counted::add);
        assertEquals(0.215, counted.share(0), TOLERANCE);
        assertEquals(0.085, counted.share(1), TOLERANCE);
        assertEquals(0.159, counted.share(2), TOLERANCE);
    }

    @Test
    void anotherPrevalenceIsReachedToo() {
        Parameters poor = Parameters.usual().with(new Prevalence(0.38, 0.11, 0.29));
        Counted counted = new Counted();
        Simulation.of(30, poor, 5).all().forEach(counted::add);
        assertEquals(0.38, counted.share(0), 0.03);
        assertEquals(0.11, counted.share(1), TOLERANCE);
        assertEquals(0.29, counted.share(2), 0.03);
    }

    /** Stunted, wasted, underweight among true bodies. */
    private static final class Counted {
        private final int[] low = new int[3];
        private int all;

        private void add(Post post) {
            ById<Person> people = Villages.people(post);
            for (int index = 0; index < post.visits().size(); index++) {
                Truth truth = post.truth().get(index);
                Person person = people.of(truth.person());
                int age = post.visits().get(index).day() - person.birthDay();
                all++;
                count(scores(person.sex(), age, truth));
            }
        }

        private void count(ChildScores scores) {
            low[0] += low(scores.of(Indicator.LENGTH_FOR_AGE));
            low[1] += low(scores.of(Indicator.WEIGHT_FOR_LENGTH));
            low[2] += low(scores.of(Indicator.WEIGHT_FOR_AGE));
        }

        private static ChildScores scores(Sex sex, int age, Truth truth) {
            boolean stands = age >= Position.STANDING_FROM_DAY;
            int shown = truth.lengthMm() - (stands ? 7 : 0);
            Position position = stands ? Position.STANDING : Position.LYING;
            return new ChildScores(
                    sex,
                    Age.ofDays(age),
                    Measures.stored(truth.weightGrams(), shown, position, null, null, null, null, false));
        }

        private static int low(Score score) {
            return score instanceof Score.Value value && value.exact() < -2 ? 1 : 0;
        }

        private double share(int which) {
            return (double) low[which] / all;
        }
    }
}

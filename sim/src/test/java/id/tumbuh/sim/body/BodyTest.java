package id.tumbuh.sim.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.chance.Draw;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class BodyTest {
    private static final int CHILDREN = 600;
    private static final int LAST_DAY = 1_826;
    private static final Population POPULATION = Population.of(Prevalence.INDONESIA_2023);

    private static Body child(int key) {
        return new Body(POPULATION, key, key % 2 == 0 ? Sex.MALE : Sex.FEMALE, 39, false);
    }

    @Test
    void lengthAndHeadNeverShrink() {
        for (int key = 0; key < CHILDREN; key++) {
            Body body = child(key);
            for (int day = 1; day <= LAST_DAY; day++) {
                assertTrue(body.lengthMm(day) >= body.lengthMm(day - 1), "length");
                assertTrue(body.headMm(day) >= body.headMm(day - 1), "head");
            }
        }
    }

    @Test
    void bodiesArePossibleOnEveryDay() {
        for (int key = 0; key < CHILDREN; key++) {
            Body body = child(key);
            for (int day = 0; day <= LAST_DAY; day++) {
                assertTrue(body.weightGrams(day) > 1_200 && body.weightGrams(day) < 40_000, "grams");
                assertTrue(body.lengthMm(day) > 380 && body.lengthMm(day) < 1_320, "length");
                assertTrue(body.armMm(day) > 70 && body.armMm(day) < 260, "arm");
            }
        }
    }

    @Test
    void lyingLengthDoesNotJumpAtTwoYears() {
        for (int key = 0; key < CHILDREN; key++) {
            assertTrue(child(key).lengthMm(731) - child(key).lengthMm(730) <= 2);
        }
    }

    @Test
    void aChildKeepsItsPlaceFromMonthToMonth() {
        assertTrue(correlation(body -> body.lengthMm(700), body -> body.lengthMm(730)) > 0.97);
        assertTrue(correlation(body -> body.weightGrams(700), body -> body.weightGrams(730)) > 0.90);
        double years = correlation(body -> body.lengthMm(365), body -> body.lengthMm(1_800));
        assertTrue(years > 0.7 && years < 0.99, "over four years " + years);
    }

    @Test
    void tallChildrenAreHeavyAndHeavyOnesHaveThickArms() {
        assertTrue(correlation(body -> body.lengthMm(900), body -> body.weightGrams(900)) > 0.5);
        assertTrue(correlation(body -> body.armMm(900), body -> body.weightGrams(900)) > 0.5);
    }

    @Test
    void illnessTakesWeightAndMostOfItComesBack() {
        double before = 0;
        double ill = 0;
        double later = 0;
        int episodes = 0;
        for (int key = 0; key < CHILDREN; key++) {
            Setbacks setbacks = new Setbacks(Draw.of(key), 39, false);
            for (int month = 12; month < 56; month++) {
                if (setbacks.ill[month] && !setbacks.ill[month + 1] && !setbacks.ill[month + 2]) {
                    episodes++;
                    before += setbacks.weight[month - 1];
                    ill += setbacks.weight[month];
                    later += setbacks.weight[month + 2];
                }
            }
        }
        assertTrue(episodes > 1_000);
        assertTrue((ill - before) / episodes > 0.4);
        assertTrue((later - before) / episodes < 0.1);
    }

    @Test
    void earlyAndTwinBornAreSmallAndCatchUp() {
        double atBirth = 0;
        double atTwo = 0;
        for (int key = 0; key < CHILDREN; key++) {
            Body twin = new Body(POPULATION, key, Sex.MALE, 34, true);
            Body single = new Body(POPULATION, key, Sex.MALE, 39, false);
            atBirth += single.weightGrams(0) - twin.weightGrams(0);
            atTwo += single.weightGrams(730) - twin.weightGrams(730);
        }
        assertTrue(atBirth / CHILDREN > 600, "grams at birth " + atBirth / CHILDREN);
        assertEquals(0, atTwo / CHILDREN, 60);
    }

    private static double correlation(ToDoubleFunction<Body> one, ToDoubleFunction<Body> other) {
        double sumX = 0;
        double sumY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int key = 0; key < CHILDREN; key += 2) {
            Body body = child(key);
            double x = one.applyAsDouble(body);
            double y = other.applyAsDouble(body);
            sumX += x;
            sumY += y;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        double n = CHILDREN / 2.0;
        return (xy / n - sumX / n * sumY / n)
                / Math.sqrt((xx / n - sumX / n * sumX / n) * (yy / n - sumY / n * sumY / n));
    }
}

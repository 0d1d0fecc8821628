package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Position;
import id.tumbuh.growth.Sex;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Grams and millimetres score as kilograms and centimetres do: equal records, so equal to the last bit. */
final class StoredScoresTest {
    @Test
    void randomChildrenScoreAlikeThroughBothFaces() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 5_000; i++) {
            int grams = random.nextInt(500, 40_001);
            int length = random.nextInt(300, 1_301);
            int head = random.nextInt(300, 601);
            int arm = random.nextInt(60, 300);
            int triceps = random.nextInt(10, 501);
            int subscapular = random.nextInt(10, 501);
            Position position = random.nextBoolean() ? Position.LYING : Position.STANDING;
            Measures stored = Measures.stored(grams, length, position, head, arm, triceps, subscapular, false);
            Measures read = new Measures(
                    decimal(grams, 3),
                    decimal(length, 1),
                    position,
                    decimal(head, 1),
                    decimal(arm, 1),
                    decimal(triceps, 1),
                    decimal(subscapular, 1),
                    false);
            same(Age.ofDays(random.nextInt(0, 2_400)), random.nextBoolean() ? Sex.MALE : Sex.FEMALE, stored, read);
        }
    }

    private static void same(Age age, Sex sex, Measures stored, Measures read) {
        ChildScores ofStored = new ChildScores(sex, age, stored);
        ChildScores ofRead = new ChildScores(sex, age, read);
        for (Indicator indicator : Indicator.values()) {
            assertEquals(ofRead.of(indicator), ofStored.of(indicator));
        }
        assertEquals(ofRead.schoolHeight(), ofStored.schoolHeight());
        assertEquals(ofRead.schoolWeight(), ofStored.schoolWeight());
        assertEquals(ofRead.schoolBmi(), ofStored.schoolBmi());
    }

    private static double decimal(int whole, int places) {
        return Double.parseDouble(BigDecimal.valueOf(whole, places).toPlainString());
    }
}

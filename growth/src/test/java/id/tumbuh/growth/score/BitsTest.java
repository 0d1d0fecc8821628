package id.tumbuh.growth.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.growth.arithmetic.Rounding;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Results to the last bit, as sums over many arguments, recorded before the arithmetic was first made faster. Speed must
 * not move a bit: signed reports and phones hold on to them. If one of these changes, the change is a new method.
 */
final class BitsTest {
    private static final int MANY = 1_000_000;

    @Test
    void logarithmsKeepTheirBits() {
        assertEquals(-187217684400833535L, sum(1, 1e-6, 4, DeterministicMath::log));
        assertEquals(2183085846899405378L, sum(2, 4, 1e6, DeterministicMath::log));
    }

    @Test
    void exponentialsKeepTheirBits() {
        assertEquals(5577212185431750688L, sum(3, -0.4, 0.4, DeterministicMath::exp));
        assertEquals(3557782204082237757L, sum(4, -10, 10, DeterministicMath::exp));
        assertEquals(8225169714677196493L, sum(5, -700, 700, DeterministicMath::exp));
    }

    @Test
    void roundedNumbersKeepTheirBits() {
        assertEquals(5277163525050112316L, sum(6, -8, 8, Rounding::toHundredths));
        assertEquals(1414192611638907860L, sum(7, -0.01, 0.01, Rounding::toHundredths));
        assertEquals(-3868810058625886125L, sum(8, 999_990, 1_000_010, Rounding::toHundredths));
        assertEquals(8017289911276043093L, sum(9, -1e15, 1e15, Rounding::toHundredths));
    }

    @Test
    void scoresOfWideRangingChildrenKeepTheirBits() {
        Columns children = children(100_000);
        Scored scored = new Scored(children.rows());
        Batch.score(children, scored, 0, children.rows());
        assertEquals(7249160455288841311L, sum(scored.weightForAge));
        assertEquals(2646410422378551310L, sum(scored.lengthForAge));
        assertEquals(2717906539638929361L, sum(scored.weightForLength));
        assertEquals(8465935804120152919L, sum(scored.bmiForAge));
        assertEquals(-4869731670899055703L, sum(scored.headForAge));
        assertEquals(8940906313996563825L, sum(scored.armForAge));
        assertEquals(-2230667663051326321L, sum(scored.tricepsForAge));
        assertEquals(2441338136788446056L, sum(scored.subscapularForAge));
        assertEquals(85635091551122274L, sum(scored.schoolHeight));
        assertEquals(-5667849897733501129L, sum(scored.schoolWeight));
        assertEquals(-5350801790039893078L, sum(scored.schoolBmi));
    }

    /** Newborns to adults of any size, so that tails, edges and gaps are all met. */
    private static Columns children(int count) {
        SplittableRandom random = new SplittableRandom(10);
        Columns children = new Columns(count);
        for (int row = 0; row < count; row++) {
            int days = random.nextInt(random.nextBoolean() ? 1_900 : 7_100);
            children.sex[row] = (byte) random.nextInt(3);
            children.days[row] = days;
            children.months[row] = random.nextInt(20) == 0 ? Double.NaN : days / Age.DAYS_IN_MONTH;
            children.position[row] = (byte) random.nextInt(3);
            children.weightKg[row] = random.nextInt(100, 8_000) / 100.0;
            children.lengthCm[row] = random.nextInt(400, 1_900) / 10.0;
            children.headCm[row] = random.nextInt(250, 600) / 10.0;
            children.armCm[row] = random.nextInt(60, 300) / 10.0;
            children.tricepsMm[row] = random.nextInt(20, 300) / 10.0;
            children.subscapularMm[row] = random.nextInt(20, 300) / 10.0;
            children.oedema[row] = random.nextInt(50) == 0;
        }
        return children;
    }

    private static long sum(int seed, double from, double to, DoubleUnaryOperator of) {
        SplittableRandom random = new SplittableRandom(seed);
        long sum = 0;
        for (int i = 0; i < MANY; i++) {
            sum = 31 * sum + Double.doubleToLongBits(of.applyAsDouble(random.nextDouble(from, to)));
        }
        return sum;
    }

    private static long sum(double[] values) {
        long sum = 0;
        for (double value : values) {
            sum = 31 * sum + Double.doubleToLongBits(value);
        }
        return sum;
    }
}

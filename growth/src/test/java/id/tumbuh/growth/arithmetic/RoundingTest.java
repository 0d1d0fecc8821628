package id.tumbuh.growth.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** R's rule, stated a second time in exact decimals: the nearer of two doubles, at equal distance the even hundredth. */
final class RoundingTest {
    @Test
    void randomZScoresRoundAsTheExactStatementSays() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 100_000; i++) {
            same(random.nextDouble(-8, 8));
            same(random.nextDouble(-5_000, 5_000));
        }
    }

    @Test
    void decimalsWithAFiveInTheThirdPlaceRoundAsTheExactStatementSays() {
        for (int thousandths = -20_005; thousandths <= 20_005; thousandths += 10) {
            same(thousandths / 1000.0);
        }
    }

    @Test
    void theMiddleOfTwoHundredthsAndItsNeighboursRoundAsTheExactStatementSays() {
        for (int hundredths = 0; hundredths < 10_000; hundredths++) {
            double middle = (hundredths / 100.0 + (hundredths + 1) / 100.0) / 2;
            same(middle);
            same(-middle);
            same(Math.nextUp(middle));
            same(Math.nextDown(middle));
        }
    }

    @Test
    void everyHundredthAndItsNeighboursStayTheHundredth() {
        for (int hundredths = -10_000; hundredths <= 10_000; hundredths++) {
            double exact = hundredths / 100.0;
            assertEquals(exact + 0.0, Rounding.toHundredths(exact));
            assertEquals(exact + 0.0, Rounding.toHundredths(Math.nextUp(exact)));
            assertEquals(exact + 0.0, Rounding.toHundredths(Math.nextDown(exact)));
        }
    }

    /** Eighths are exact doubles, yet the hundredths beside them are not: the even one is the nearer or the tie. */
    @Test
    void anEighthGoesToTheEvenHundredth() {
        assertEquals(0.12, Rounding.toHundredths(0.125));
        assertEquals(0.38, Rounding.toHundredths(0.375));
        assertEquals(-0.12, Rounding.toHundredths(-0.125));
        assertEquals(0.62, Rounding.toHundredths(0.625));
        assertEquals(0.88, Rounding.toHundredths(0.875));
    }

    @Test
    void negativeZeroIsNeverWritten() {
        assertEquals(0L, Double.doubleToRawLongBits(Rounding.toHundredths(-0.004)));
        assertEquals(0L, Double.doubleToRawLongBits(Rounding.toHundredths(-0.0)));
    }

    @Test
    void infiniteAndNotANumberStayThemselves() {
        assertEquals(Double.POSITIVE_INFINITY, Rounding.toHundredths(Double.POSITIVE_INFINITY));
        assertEquals(Double.NEGATIVE_INFINITY, Rounding.toHundredths(Double.NEGATIVE_INFINITY));
        assertEquals(Double.NaN, Rounding.toHundredths(Double.NaN));
    }

    @Test
    void aHalfDayIsRoundedUp() {
        assertEquals(731, Rounding.halfUp(730.5));
        assertEquals(730, Rounding.halfUp(Math.nextDown(730.5)));
        assertEquals(0, Rounding.halfUp(-0.5));
        assertEquals(-1, Rounding.halfUp(-0.75));
        assertEquals(0, Rounding.halfUp(0.49999999999999994));
        assertEquals(1826, Rounding.halfUp(1826.24));
    }

    private static void same(double x) {
        assertEquals(statedAgain(x), Rounding.toHundredths(x), () -> new BigDecimal(x).toPlainString());
    }

    private static double statedAgain(double x) {
        BigDecimal size = new BigDecimal(Math.abs(x));
        BigDecimal hundred = BigDecimal.valueOf(100);
        long low = size.multiply(hundred).setScale(0, RoundingMode.FLOOR).longValueExact();
        BigDecimal toLow = size.subtract(new BigDecimal(low / 100.0)).abs();
        BigDecimal toHigh = new BigDecimal((low + 1) / 100.0).subtract(size).abs();
        int nearer = toLow.compareTo(toHigh);
        long chosen = nearer < 0 || (nearer == 0 && low % 2 == 0) ? low : low + 1;
        return x < 0 && chosen != 0 ? -(chosen / 100.0) : chosen / 100.0;
    }
}

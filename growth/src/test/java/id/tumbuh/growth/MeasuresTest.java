package id.tumbuh.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The integer face gives the same doubles, to the bit, as reading the decimal that the scale shows. */
final class MeasuresTest {
    @Test
    void everyGramIsTheDoubleOfItsKilograms() {
        for (int grams = 500; grams <= 40_000; grams++) {
            double kilograms = Double.parseDouble(
                    BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString());
            sameBits(
                    kilograms,
                    Measures.stored(grams, null, null, null, null, null, null, false)
                            .weightKg());
        }
    }

    @Test
    void everyMillimetreIsTheDoubleOfItsCentimetres() {
        for (int millimetres = 300; millimetres <= 1_300; millimetres++) {
            Measures stored =
                    Measures.stored(null, millimetres, Position.LYING, millimetres, millimetres, null, null, false);
            double centimetres = Double.parseDouble(millimetres / 10 + "." + millimetres % 10);
            sameBits(centimetres, stored.lengthCm());
            sameBits(centimetres, stored.headCm());
            sameBits(centimetres, stored.armCm());
        }
    }

    @Test
    void everyTenthOfASkinfoldIsTheDoubleOfItsMillimetres() {
        for (int tenths = 10; tenths <= 500; tenths++) {
            Measures stored = Measures.stored(null, null, null, null, null, tenths, tenths, false);
            double millimetres = Double.parseDouble(tenths / 10 + "." + tenths % 10);
            sameBits(millimetres, stored.tricepsMm());
            sameBits(millimetres, stored.subscapularMm());
        }
    }

    @Test
    void whatWasNotMeasuredStaysMissing() {
        Measures nothing = Measures.stored(null, null, null, null, null, null, null, true);
        assertNull(nothing.weightKg());
        assertNull(nothing.lengthCm());
        assertNull(nothing.position());
        assertNull(nothing.headCm());
        assertNull(nothing.armCm());
        assertNull(nothing.tricepsMm());
        assertNull(nothing.subscapularMm());
        assertEquals(true, nothing.oedema());
    }

    private static void sameBits(double expected, @Nullable Double actual) {
        assertEquals(Double.doubleToRawLongBits(expected), Double.doubleToRawLongBits(Objects.requireNonNull(actual)));
    }
}

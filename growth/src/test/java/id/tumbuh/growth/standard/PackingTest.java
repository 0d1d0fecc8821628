package id.tumbuh.growth.standard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packed comes back, whatever it is. */
final class PackingTest {
    private static final int SEED = 20_261_122;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void columnsOfEachLengthComeBack() {
        for (int rows = 1; rows < 40; rows++) {
            comesBack(IntStream.range(0, rows).map(row -> 100 * row - row * row).toArray());
        }
    }

    @Test
    void whatIsNotSmoothComesBackToo() {
        comesBack(random.ints(2_000, -100_000_000, 100_000_000).toArray());
        comesBack(random.ints(2_000, -2, 3).toArray());
    }

    @Test
    void aJumpAtTheBreakIsNoDearerThanTwoColumns() {
        int[] jump = IntStream.range(0, 1_857)
                .map(row -> row < Packed.BREAK ? 50 * row : 50 * row - 7_000)
                .toArray();
        comesBack(jump);
        assertTrue(packed(jump).length() < 60, packed(jump));
    }

    @Test
    void severalColumnsComeBackInTheirOrder() {
        BitWriter writer = new BitWriter();
        Packing packing = new Packing(writer);
        packing.write(new int[] {1, 2, 3});
        packing.write(new int[] {5});
        Packed packed = new Packed(new Bits(writer.text()));
        assertArrayEquals(new int[] {1, 2, 3}, packed.column(3));
        assertArrayEquals(new int[] {5}, packed.column(1));
    }

    @Test
    void aConstantColumnCostsNextToNothing() {
        assertTrue(packed(new int[1_857]).length() < 15, packed(new int[1_857]));
    }

    @Test
    void bitsComeBackAlsoAfterManyCarries() {
        int[] bits =
                random.ints(50_000, 0, 1_000).map(draw -> draw == 0 ? 0 : 1).toArray();
        BitWriter writer = new BitWriter();
        for (int at = 0; at < bits.length; at++) {
            writer.write(at % 3, bits[at]);
        }
        Bits read = new Bits(writer.text());
        for (int at = 0; at < bits.length; at++) {
            assertEquals(bits[at], read.next(at % 3));
        }
    }

    private static void comesBack(int[] column) {
        assertArrayEquals(column, new Packed(new Bits(packed(column))).column(column.length));
    }

    private static String packed(int[] column) {
        BitWriter writer = new BitWriter();
        new Packing(writer).write(column);
        return writer.text();
    }
}

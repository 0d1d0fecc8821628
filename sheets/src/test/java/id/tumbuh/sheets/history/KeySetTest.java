package id.tumbuh.sheets.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KeySetTest {
    private final KeySet rows = new KeySet();

    @Test
    void everyRowBeyondTheFirstIsCounted() {
        assertFalse(rows.add(7));
        assertTrue(rows.add(7));
        assertTrue(rows.add(7));
        assertFalse(rows.add(8));

        assertEquals(2, rows.repeated());
    }

    @Test
    void zeroIsAKeyLikeAnyOther() {
        assertFalse(rows.add(0));
        assertTrue(rows.add(0));
        assertEquals(1, rows.repeated());
    }

    @Test
    void growingForgetsNothing() {
        for (int pass = 0; pass < 2; pass++) {
            for (long key = 1; key <= 20_000; key++) {
                assertEquals(pass == 1, rows.add(key << 40));
            }
        }
        assertEquals(20_000, rows.repeated());
    }

    @Test
    void aKeyIsThereFromItsFirstAdditionOn() {
        assertFalse(rows.has(7));
        assertFalse(rows.has(0));
        rows.add(7);
        rows.add(0);
        assertTrue(rows.has(7));
        assertTrue(rows.has(0));
        assertFalse(rows.has(8));
        assertFalse(rows.has(7L << 32));
    }

    @Test
    void askingAddsNothing() {
        assertFalse(rows.has(9));
        assertFalse(rows.add(9));
    }
}

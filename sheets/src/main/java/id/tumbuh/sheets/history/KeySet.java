package id.tumbuh.sheets.history;

import java.util.Arrays;

/**
 * A set of 64-bit keys that the caller hashes from what makes a thing one (child and visit day; posyandu and month): 16 to
 * 32 bytes each. Of a million good keys, chance makes two alike once in 37 million.
 */
public final class KeySet {
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[FIRST_CAPACITY];
    private int used;
    private boolean zeroSeen;
    private long repeated;

    /** Whether the key is in the set. */
    public boolean has(long key) {
        return key == 0 ? zeroSeen : slots[slotOf(key, slots)] == key;
    }

    /** Adds a key; true when it was seen before. */
    public boolean add(long key) {
        boolean fresh = key == 0 ? !zeroSeen : place(key);
        zeroSeen |= key == 0;
        repeated += fresh ? 0 : 1;
        return !fresh;
    }

    /** Additions beyond the first of each key. */
    public long repeated() {
        return repeated;
    }

    private boolean place(long key) {
        int slot = slotOf(key, slots);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        used++;
        if (used * 2L > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.stream(slots).filter(key -> key != 0).forEach(key -> wider[slotOf(key, wider)] = key);
        slots = wider;
    }

    /** The slot that holds the key, or the free one where it belongs; 0 marks a free slot. */
    private static int slotOf(long key, long[] slots) {
        int mask = slots.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}

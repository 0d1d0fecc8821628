package id.tumbuh.sim.chance;

import java.util.UUID;

/** Identifiers in the shape of UUID version 7 (RFC 9562): sorted by time, the rest from a key instead of from chance. */
public final class Identifiers {
    private static final int TIME_SHIFT = 16;
    private static final long VERSION = 0x7000;
    private static final long HIGH_BITS = 0xFFF;
    private static final long LOW_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long HIGH = 1;
    private static final long LOW = 2;

    private Identifiers() {}

    /** The identifier of what happened at a time (milliseconds since 1970, UTC) and has a key. */
    public static UUID at(long milliseconds, long key) {
        long high = (milliseconds << TIME_SHIFT) | VERSION | (Draw.key(key, HIGH) & HIGH_BITS);
        return new UUID(high, VARIANT | (Draw.key(key, LOW) & LOW_BITS));
    }
}

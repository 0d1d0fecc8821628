package id.tumbuh.places;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which codes exist, held in memory (under 1 MB) and quick to ask. Read it once and keep it. Codes change and older ones
 * stay in use, so "unknown" is a reason to warn, never to refuse.
 */
public final class KnownPlaces {
    private final long[] keys;

    private KnownPlaces(long[] keys) {
        this.keys = keys;
    }

    public static KnownPlaces read() {
        try (Stream<Place> places = Places.read()) {
            return new KnownPlaces(
                    places.mapToLong(place -> key(place.code())).sorted().toArray());
        }
    }

    public boolean contains(PlaceCode code) {
        return Arrays.binarySearch(keys, key(code)) >= 0;
    }

    /** The digits filled up to a village's, then the depth: 18 and 18.00 are not the same. */
    private static long key(PlaceCode code) {
        String digits = code.digits();
        return Long.parseLong(
                digits + "0".repeat(10 - digits.length()) + code.level().depth());
    }
}

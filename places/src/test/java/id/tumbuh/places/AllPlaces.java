package id.tumbuh.places;

import java.util.List;
import java.util.stream.Stream;

/** The whole edition, read once for every test. */
final class AllPlaces {
    static final List<Place> LIST = read();
    static final KnownPlaces KNOWN = KnownPlaces.read();

    private AllPlaces() {}

    private static List<Place> read() {
        try (Stream<Place> places = Places.read()) {
            return places.toList();
        }
    }
}

package id.tumbuh.places.packing;

import id.tumbuh.places.Place;
import id.tumbuh.places.PlaceCode;
import id.tumbuh.places.TimeZones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The CSV files of the package: first column the code, last the name; the parent between is in the code already. */
final class PublishedFiles {
    private static final List<String> FILES =
            List.of("provinces.csv", "regencies.csv", "districts.csv", "villages.csv");

    private final Path folder;

    PublishedFiles(Path folder) {
        this.folder = folder;
    }

    /** All areas by code. An area twice, without its parent, or in a province without a time stops the build. */
    SortedMap<PlaceCode, Place> read() throws IOException {
        SortedMap<PlaceCode, Place> places = new TreeMap<>();
        for (String file : FILES) {
            List<String> lines = Files.readAllLines(folder.resolve(file));
            for (String line : lines.subList(1, lines.size())) {
                add(place(CsvLine.fields(line)), places);
            }
        }
        return places;
    }

    private static Place place(List<String> fields) {
        PlaceCode code = new PlaceCode(fields.get(0));
        return new Place(
                code,
                fields.get(fields.size() - 1),
                TimeZones.of(code).orElseThrow(() -> new IllegalStateException("time-zones.csv lacks " + code)));
    }

    private static void add(Place place, SortedMap<PlaceCode, Place> places) {
        PlaceCode code = place.code();
        Optional<PlaceCode> parent = code.parent();
        if (parent.isPresent() && !places.containsKey(parent.get())) {
            throw new IllegalStateException("nothing published around " + code);
        }
        if (places.put(code, place) != null) {
            throw new IllegalStateException("published twice: " + code);
        }
    }
}

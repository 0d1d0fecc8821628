package id.tumbuh.places;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which time each province keeps: the table {@code time-zones.csv}, which names its source. Loaded once. */
public final class TimeZones {
    private static final SortedMap<String, Zone> BY_PROVINCE = read();

    private TimeZones() {}

    /** The time of the province a code lies in; nothing where the province is not in the table. */
    public static Optional<Zone> of(PlaceCode code) {
        return Optional.ofNullable(BY_PROVINCE.get(code.at(Level.PROVINSI).text()));
    }

    /** The codes of the provinces in force, sorted; also what a NIK may begin with. */
    public static SortedMap<String, Zone> byProvince() {
        return BY_PROVINCE;
    }

    private static SortedMap<String, Zone> read() {
        SortedMap<String, Zone> zones = new TreeMap<>();
        Resource.lines("time-zones.csv")
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .forEach(line -> zones.put(line.substring(0, 2), Zone.valueOf(line.substring(3))));
        return Collections.unmodifiableSortedMap(zones);
    }
}

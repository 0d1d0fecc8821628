package id.tumbuh.server.area;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;

/**
 * Settings with a first day. In force is the newest that began on or before the day; where two began on one day, the one with the greater
 * fact id. A place without one, or whose newest is empty, has what is in force above it: posyandu, desa, puskesmas, kabupaten, province,
 * nation.
 */
public interface Options {
    /**
     * What holds at a place on a day.
     *
     * @param place the id of a place, or {@link AreaLevel#NATION}
     * @param day epoch day, of the place's own calendar
     * @return empty where nothing was ever set for it there or above: the programme's own default holds
     */
    Optional<JsonNode> inForce(String place, String option, int day);

    /** All that holds at a place on a day, by option. */
    SortedMap<String, JsonNode> inForce(String place, int day);

    /** What held and will hold at a place, by option, each from its first day to the next one's. */
    SortedMap<String, List<Span>> timeline(String place);

    /**
     * From a day on.
     *
     * @param from epoch day
     * @param value JSON null where from that day on the programme's default holds
     */
    record Span(int from, JsonNode value) {}
}

package id.tumbuh.server.area.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a place beside where it lies; read from the tables when asked for. */
@Component
public class PlaceDetails {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    PlaceDetails(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Address, planned days, lists and codes.
     *
     * @param parts names by kind of part, in the order in which they were given
     */
    public record Details(
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String address,
            @Nullable JsonNode habit,
            Map<String, List<String>> parts,
            List<Code> codes) {}

    /**
     * A code the place has or had.
     *
     * @param system kemendagri or posyandu
     * @param fromDay epoch day, null where not known
     * @param untilDay the first day of the next code
     */
    public record Code(
            String system,
            String code,
            @Nullable Integer fromDay,
            @Nullable Integer untilDay) {}

    public Optional<Details> of(String place) {
        Map<String, List<String>> parts = new TreeMap<>();
        jdbc.query(
                "select kind, name from place_part where place = ? order by kind, position",
                row -> {
                    parts.computeIfAbsent(row.getString("kind"), unused -> new ArrayList<>())
                            .add(row.getString("name"));
                },
                place);
        List<Code> codes = jdbc.query(
                "select system, code, from_day, to_day from place_alias where place = ? order by system, fact",
                (row, number) -> new Code(
                        row.getString("system"),
                        row.getString("code"),
                        row.getObject("from_day", Integer.class),
                        row.getObject("to_day", Integer.class)),
                place);
        return jdbc
                .query(
                        "select rt, rw, address, habit from place where id = ?",
                        (row, number) -> {
                            String habit = row.getString("habit");
                            return new Details(
                                    row.getString("rt"),
                                    row.getString("rw"),
                                    row.getString("address"),
                                    habit == null ? null : json.readTree(habit),
                                    parts,
                                    codes);
                        },
                        place)
                .stream()
                .findFirst();
    }
}

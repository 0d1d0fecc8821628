package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.plausibility.Doubt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a measurement that somebody at the desk says anew, in the scope of the running transaction. */
@Component
class Corrections {
    /** The word itself or one upon it, as far as it counts and nobody contradicts it. */
    private static final String COUNTS = """
            select f.id, f.day, f.body from measurement m join fact f on f.id = m.fact
            where (m.fact = ? or m.base = ?) and m.kind < 2 and m.standing in (0, 1) and not m.conflict and m.barred_at is null
            order by f.id""";

    private static final String DOUBTS = """
            select doubts from measurement where fact = ? and doubts is not null
            union all select doubts from measurement_proposed where fact = ? and doubts is not null""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Corrections(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The fact that already says the same of the same day; null where none does. */
    @Nullable
    UUID saying(UUID fact, int day, JsonNode body) {
        MeasuredBody said = MeasuredBody.of(body);
        record Word(UUID fact, int day, MeasuredBody body) {}
        return jdbc
                .query(
                        COUNTS,
                        (row, number) -> new Word(
                                row.getObject("id", UUID.class),
                                row.getInt("day"),
                                MeasuredBody.of(json.readTree(row.getString("body")))),
                        fact,
                        fact)
                .stream()
                .filter(word -> word.day() == day && word.body().equals(said))
                .map(Word::fact)
                .findFirst()
                .orElse(null);
    }

    /** Whether the rules doubt what was written, so that it should be measured or looked at again. */
    boolean isDoubted(UUID fact) {
        for (List<String> found :
                jdbc.query(DOUBTS, (row, number) -> List.of(row.getString(1).split(" ")), fact, fact)) {
            for (Doubt doubt : Doubt.values()) {
                if (doubt.asksToMeasureAgain() && found.contains(doubt.code())) {
                    return true;
                }
            }
        }
        return false;
    }
}

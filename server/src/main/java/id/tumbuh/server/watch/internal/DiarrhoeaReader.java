package id.tumbuh.server.watch.internal;

import id.tumbuh.care.card.Form;
import id.tumbuh.care.card.Question;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.watch.DiarrhoeaCluster;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.people.Homes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the neighbourhoods where several children fell ill with diarrhoea, within the scope of the running transaction. */
@Component
class DiarrhoeaReader {
    /** What was told longer ago is over, or told again. */
    private static final int DAYS_BACK = 31;
    /** A cluster whose last child fell ill longer ago is looked into already, or never will be. */
    private static final int LIVE_DAYS = 14;

    private static final String TOLD = """
            select person, path, day, what, body from entry
            where path >= ? and path < ? and day >= ? and kind = 1 and what in ('DIARE', 'SAKIT_ANAK') and standing = 0
            order by day, fact""";

    private final JdbcTemplate jdbc;
    private final Homes homes;
    private final JsonMapper json;

    DiarrhoeaReader(JdbcTemplate jdbc, Homes homes, JsonMapper json) {
        this.jdbc = jdbc;
        this.homes = homes;
        this.json = json;
    }

    /**
     * A neighbourhood.
     *
     * @param path of the desa, whose RT and dusun are numbered together; of the posyandu where nothing narrower is known
     */
    record Where(
            String path,
            @Nullable String dusun,
            @Nullable String rw,
            @Nullable String rt) {}

    private record Told(UUID person, String path, int since) {}

    List<DiarrhoeaCluster<Where, UUID>> clusters(ScopePath place, int today) {
        List<Told> told = told(place, today);
        Set<UUID> children = new HashSet<>();
        told.forEach(one -> children.add(one.person()));
        Map<UUID, Homes.Neighbourhood> known = homes.of(children);
        List<DiarrhoeaCluster.Episode<Where, UUID>> episodes = new ArrayList<>();
        for (Told one : told) {
            Where where = where(one.path(), known.get(one.person()));
            episodes.add(new DiarrhoeaCluster.Episode<>(where, one.person(), one.since()));
        }
        return DiarrhoeaCluster.of(episodes).stream()
                .filter(cluster -> cluster.last() >= today - LIVE_DAYS)
                .toList();
    }

    private static Where where(String path, Homes.@Nullable Neighbourhood home) {
        return home == null || !home.isKnown()
                ? new Where(path, null, null, null)
                : new Where(new ScopePath(path).parent().value(), home.dusun(), home.rw(), home.rt());
    }

    private List<Told> told(ScopePath place, int today) {
        List<Told> told = new ArrayList<>();
        jdbc.query(
                TOLD,
                row -> {
                    int day = row.getInt("day");
                    JsonNode answers = json.readTree(row.getString("body")).path("answers");
                    Integer since = since(row.getString("what"), answers, day);
                    if (since != null && since >= today - DAYS_BACK && since <= today) {
                        told.add(new Told(row.getObject("person", UUID.class), row.getString("path"), since));
                    }
                },
                place.from(),
                place.until(),
                today - DAYS_BACK);
        return told;
    }

    /** The day on which the child fell ill, as far as it was told; else that on which it was ill. */
    private static @Nullable Integer since(String form, JsonNode answers, int day) {
        if (form.equals(Form.DIARE.code())) {
            JsonNode since = answers.path(Question.DIARE_SEJAK.code());
            try {
                return since.isString()
                        ? (int) LocalDate.parse(since.stringValue()).toEpochDay()
                        : null;
            } catch (DateTimeException e) {
                return null;
            }
        }
        return answers.path(ChildDangerSign.DIARE.code()).booleanValue(false) ? Integer.valueOf(day) : null;
    }
}

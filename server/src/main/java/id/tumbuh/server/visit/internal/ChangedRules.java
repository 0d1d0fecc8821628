package id.tumbuh.server.visit.internal;

import id.tumbuh.server.area.KnownOption;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A setting that changes verdicts may come after the visits it concerns: those are judged again, so that the order of arrival does not
 * matter. It fills no table of its own.
 */
@Component
@Order(330)
class ChangedRules implements View {
    private static final int CHUNK = 1_000;

    private final RulesInForce rules;
    private final Measurements measurements;
    private final Posyandus posyandus;
    private final JdbcTemplate jdbc;

    ChangedRules(RulesInForce rules, Measurements measurements, Posyandus posyandus, JdbcTemplate jdbc) {
        this.rules = rules;
        this.measurements = measurements;
        this.posyandus = posyandus;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("options.set");
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        Set<String> places = new HashSet<>();
        for (Fact fact : facts) {
            if (isOfRules(fact.body().path("option").asString(""))) {
                places.add(fact.posyandu());
            }
        }
        if (!places.isEmpty()) {
            rules.changed();
            posyandus.find(places).values().forEach(site -> judgeAgain(site.path()));
        }
        return List.of();
    }

    private static boolean isOfRules(String option) {
        return option.startsWith("kms.") || option.equals(KnownOption.SIXTY_MONTHS.wire());
    }

    private void judgeAgain(ScopePath path) {
        List<UUID> persons = jdbc.query(
                "select distinct person from measurement where path >= ? and path < ?",
                (row, number) -> row.getObject(1, UUID.class),
                path.from(),
                path.until());
        for (int from = 0; from < persons.size(); from += CHUNK) {
            measurements.judgeAgain(Set.copyOf(persons.subList(from, Math.min(from + CHUNK, persons.size()))));
        }
    }
}

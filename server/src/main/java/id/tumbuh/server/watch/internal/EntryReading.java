package id.tumbuh.server.watch.internal;

import id.tumbuh.care.card.ReferralStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads referrals, and corrections that differ, of a posyandu's people. */
@Component
class EntryReading {

    /** The steps after which nothing more is to be done about a referral. */
    static final String[] ENDS = Arrays.stream(ReferralStep.values())
            .filter(ReferralStep::ends)
            .map(ReferralStep::code)
            .toArray(String[]::new);

    private static final String REFERRALS = """
            select e.fact, e.person, e.day,
                   (select min(a.day) from entry a where a.base = e.fact and a.person = e.person and a.kind = 4 and a.standing = 0
                      and a.what = any(?)) as ended
            from entry e where e.path = ? and e.kind = 3 and e.standing = 0 order by e.day, e.fact""";
    private static final String DIFFERING = """
            select fact, person, kind, base from entry
            where path = ? and day >= ? and day <= ? and conflict and kind < 5 order by person, fact""";

    private final JdbcTemplate jdbc;

    EntryReading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that count, ended or not, the oldest first. */
    List<MonthData.Referral> referrals(String path) {
        return jdbc.query(
                REFERRALS,
                (row, number) -> new MonthData.Referral(
                        row.getObject("fact", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getInt("day"),
                        row.getObject("ended", Integer.class)),
                ENDS,
                path);
    }

    private record Row(
            UUID fact, UUID person, int kind, @Nullable UUID base) {}

    /** By the entry they correct; nearly always there is none. */
    List<MonthData.Differing> differing(String path, Period period) {
        List<Row> rows = jdbc.query(
                DIFFERING,
                (row, number) -> new Row(
                        row.getObject("fact", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getInt("kind"),
                        row.getObject("base", UUID.class)),
                path,
                period.firstDay(),
                period.lastDay());
        Map<UUID, UUID> bases = bases(rows);
        Map<UUID, List<Row>> families = new LinkedHashMap<>();
        for (Row row : rows) {
            families.computeIfAbsent(root(row.fact(), bases), unused -> new ArrayList<>())
                    .add(row);
        }
        List<MonthData.Differing> differing = new ArrayList<>();
        families.forEach((root, family) -> differing.add(new MonthData.Differing(
                root, family.getFirst().person(), family.stream().map(Row::fact).toList())));
        return differing;
    }

    /** What each correction of these persons builds on; an answer to a referral is about it and no correction of it. */
    private Map<UUID, UUID> bases(List<Row> rows) {
        Map<UUID, UUID> bases = new HashMap<>();
        if (rows.isEmpty()) {
            return bases;
        }
        UUID[] persons = rows.stream().map(Row::person).distinct().toArray(UUID[]::new);
        Map<UUID, Integer> kinds = new HashMap<>();
        jdbc.query(
                "select fact, kind, base from entry_families(?)",
                row -> {
                    kinds.put(row.getObject("fact", UUID.class), row.getInt("kind"));
                    UUID base = row.getObject("base", UUID.class);
                    if (base != null) {
                        bases.put(row.getObject("fact", UUID.class), base);
                    }
                },
                (Object) persons);
        bases.entrySet()
                .removeIf(entry ->
                        !kinds.getOrDefault(entry.getKey(), -1).equals(kinds.getOrDefault(entry.getValue(), -2)));
        return bases;
    }

    private static UUID root(UUID fact, Map<UUID, UUID> bases) {
        UUID root = fact;
        // As long as the chain can be: what refers to itself by a mistake ends too.
        for (int steps = 0; steps < bases.size() && bases.containsKey(root); steps++) {
            root = bases.getOrDefault(root, root);
        }
        return root;
    }
}

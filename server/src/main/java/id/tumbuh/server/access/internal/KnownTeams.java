package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.Teams;
import id.tumbuh.server.foundation.ScopePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the accounts of areas. */
@Component
class KnownTeams implements Teams {
    private static final String KADER = """
            select s.place, a.id, a.created, a.locked, a.trained from account_scope s join account a on a.id = s.account
            where s.place = any(?) and a.role = 'KADER' order by s.place, a.id""";
    private static final String BIDAN = """
            select s.place, a.name from account_scope s join account a on a.id = s.account
            where s.place = any(?) and a.role = 'BIDAN' and not a.locked order by s.place, a.id""";

    private final JdbcTemplate jdbc;
    private final SealedText texts;

    KnownTeams(JdbcTemplate jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Map<String, List<Kader>> kader(Collection<String> posyandu) {
        Map<String, List<Kader>> found = new TreeMap<>();
        jdbc.query(
                KADER,
                row -> {
                    found.computeIfAbsent(row.getString(1), place -> new ArrayList<>())
                            .add(new Kader(
                                    row.getObject(2, UUID.class),
                                    row.getTimestamp(3).toInstant(),
                                    row.getBoolean(4),
                                    row.getObject(5, Boolean.class)));
                },
                (Object) posyandu.toArray(String[]::new));
        return found;
    }

    @Override
    public Map<ScopePath, String> bidan(Collection<ScopePath> posyandu) {
        Set<String> places = new HashSet<>();
        posyandu.forEach(path -> places.addAll(around(path)));
        Map<String, List<String>> names = new TreeMap<>();
        jdbc.query(
                BIDAN,
                row -> {
                    names.computeIfAbsent(row.getString(1), place -> new ArrayList<>())
                            .add(texts.open(row.getBytes(2)));
                },
                (Object) places.toArray(String[]::new));
        Map<ScopePath, String> found = new HashMap<>();
        for (ScopePath path : posyandu) {
            around(path).stream()
                    .map(place -> names.getOrDefault(place, List.of()))
                    .filter(those -> !those.isEmpty())
                    .findFirst()
                    .filter(those -> those.size() == 1)
                    .ifPresent(those -> found.put(path, those.getFirst()));
        }
        return found;
    }

    /** The areas around a place, from itself outwards. */
    private static List<String> around(ScopePath path) {
        return Arrays.asList(path.value().split("\\.")).reversed();
    }
}

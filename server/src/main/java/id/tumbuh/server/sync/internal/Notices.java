package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Feed;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Subjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells posyandu of what their phones would not find among their own new facts. */
@Component
class Notices implements Feed {
    private final JdbcTemplate jdbc;
    private final Locks locks;

    Notices(JdbcTemplate jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /** Facts about people who belong to another posyandu than the one they were written for. */
    void elsewhere(List<Fact> facts, Map<UUID, Subjects.Known> subjects) {
        SortedSet<String> homes = new TreeSet<>();
        for (Fact fact : facts) {
            Subjects.Known known = fact.subject() == null ? null : subjects.get(fact.subject());
            if (known != null && !known.posyandu().equals(fact.posyandu())) {
                homes.add(known.posyandu());
            }
        }
        lock(homes);
        for (Fact fact : facts) {
            Subjects.Known known = fact.subject() == null ? null : subjects.get(fact.subject());
            if (known != null && !known.posyandu().equals(fact.posyandu())) {
                jdbc.update(
                        "insert into notice (posyandu, path, fact) values (?, ?, ?)",
                        known.posyandu(),
                        known.path().value(),
                        fact.id());
            }
        }
    }

    /** Somebody came to this posyandu or left it. */
    void person(String posyandu, ScopePath path, UUID person) {
        lock(new TreeSet<>(Set.of(posyandu)));
        jdbc.update("insert into notice (posyandu, path, person) values (?, ?, ?)", posyandu, path.value(), person);
    }

    /** The states of facts changed after they were first answered. */
    void changed(List<UUID> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Object ids = facts.toArray(UUID[]::new);
        lock(new TreeSet<>(
                jdbc.queryForList("select distinct posyandu from fact where id = any(?)", String.class, ids)));
        jdbc.update(
                "insert into notice (posyandu, path, fact) select posyandu, path, id from fact where id = any(?) order by seq",
                ids);
    }

    /**
     * A number drawn without the posyandu's lock could be smaller than one that a phone has read already, and would never be read. Mostly
     * the batch holds these locks; where not, a deadlock is tried again.
     */
    private void lock(SortedSet<String> posyandu) {
        if (!posyandu.isEmpty()) {
            locks.take(posyandu);
        }
    }

    @Override
    public void placesChanged(Collection<Posyandus.Site> posyandu) {
        SortedSet<String> ids = new TreeSet<>();
        posyandu.forEach(site -> ids.add(site.id()));
        locks.take(ids);
        UnnestedRows<Posyandus.Site> rows = new UnnestedRows<>(List.copyOf(posyandu));
        rows.add("text", Posyandus.Site::id);
        rows.add("text", site -> site.path().value());
        jdbc.execute(rows.statement("insert into notice (posyandu, path) select * from unnest(?::text[], ?::text[])"));
    }
}

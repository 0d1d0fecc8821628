package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Feed;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Subjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    void person(Subjects.Known where, UUID person) {
        jdbc.update(
                "insert into notice (posyandu, path, person) values (?, ?, ?)",
                where.posyandu(),
                where.path().value(),
                person);
    }

    /** The state of a fact changed after it was first answered. */
    void changed(UUID fact) {
        jdbc.update("insert into notice (posyandu, path, fact) select posyandu, path, id from fact where id = ?", fact);
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

package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Feed;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Subjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells posyandu of what their phones would not find among their own new facts. */
@Component
class Notices implements Feed {
    private final JdbcTemplate jdbc;
    private final Locks locks;
    private final Subjects subjects;

    Notices(JdbcTemplate jdbc, Locks locks, Subjects subjects) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.subjects = subjects;
    }

    /** Facts about people who belong to another posyandu than the one they were written for. */
    void elsewhere(List<Fact> facts, Map<UUID, Subjects.Known> known) {
        tellHomes(
                facts.stream()
                        .map(fact -> new Told(fact.id(), fact.posyandu(), fact.subject()))
                        .toList(),
                known);
    }

    /** A fact, for where it was written, and about whom. */
    private record Told(
            UUID fact, String posyandu, @Nullable UUID subject) {}

    private void tellHomes(List<Told> facts, Map<UUID, Subjects.Known> known) {
        Map<Told, Subjects.Known> homes = new LinkedHashMap<>();
        SortedSet<String> locked = new TreeSet<>();
        for (Told fact : facts) {
            Subjects.Known subject = fact.subject() == null ? null : known.get(fact.subject());
            if (subject != null && !subject.posyandu().equals(fact.posyandu())) {
                homes.put(fact, subject);
                locked.add(subject.posyandu());
            }
        }
        lock(locked);
        homes.forEach((fact, subject) -> jdbc.update(
                "insert into notice (posyandu, path, fact) values (?, ?, ?)",
                subject.posyandu(),
                subject.path().value(),
                fact.fact()));
    }

    /** Somebody came to this posyandu or left it. */
    void person(String posyandu, ScopePath path, UUID person) {
        lock(new TreeSet<>(Set.of(posyandu)));
        jdbc.update("insert into notice (posyandu, path, person) values (?, ?, ?)", posyandu, path.value(), person);
    }

    /** The states of facts changed after they were first answered: told to whoever wrote them and where the people they are about belong. */
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
        List<Told> told = jdbc.query(
                "select id, posyandu, subject from fact where id = any(?) and state < 2 and subject is not null order by seq",
                (row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("posyandu"),
                        row.getObject("subject", UUID.class)),
                ids);
        Set<UUID> persons = new HashSet<>();
        told.forEach(fact -> persons.add(Objects.requireNonNull(fact.subject())));
        tellHomes(told, persons.isEmpty() ? Map.of() : subjects.find(persons));
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

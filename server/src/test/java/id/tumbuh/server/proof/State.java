package id.tumbuh.server.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database says of the people of a script, with names instead of ids, so that two runs of it can be compared. */
public final class State {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String ROWS = """
            select 'fact ' || jsonb_build_object('id', id, 'kind', kind, 'state', state, 'code', code, 'waits', waits_for, 'path', path)::text
              from fact where id = any(?)
            union all select 'person ' || (to_jsonb(p) - 'sealed')::text from person p where id = any(?)
            union all select 'membership ' || to_jsonb(m)::text from membership m where person = any(?)
            union all select 'knows ' || (to_jsonb(k) - 'sealed')::text from person_fact k where person = any(?)
            union all select 'attendance ' || to_jsonb(a)::text from attendance a where subject = any(?)
            union all select 'measurement ' || to_jsonb(m)::text from measurement m where subject = any(?)
            union all select 'entry ' || to_jsonb(e)::text from entry e where subject = any(?)""";

    private final Connection owner;

    /** @param owner a connection that no policy binds */
    public State(Connection owner) {
        this.owner = owner;
    }

    String of(Script script) {
        Map<String, String> names = new HashMap<>();
        script.persons().forEach(person -> names.put(person.toString(), "p" + names.size()));
        script.lines().forEach(line -> names.put(line.id().toString(), "f" + names.size()));
        UUID[] persons = script.persons().toArray(UUID[]::new);
        UUID[] facts = script.lines().stream().map(Script.Line::id).toArray(UUID[]::new);
        Set<String> rows = new TreeSet<>();
        try (PreparedStatement statement = owner.prepareStatement(ROWS)) {
            for (int i = 1; i <= 7; i++) {
                statement.setArray(i, owner.createArrayOf("uuid", i == 1 ? facts : persons));
            }
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                rows.add(named(row.getString(1), names));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return String.join("\n", rows);
    }

    private static String named(String row, Map<String, String> names) {
        Matcher ids = ID.matcher(row);
        return ids.replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }

    static String difference(String wanted, String found) {
        Set<String> missing = new LinkedHashSet<>(wanted.lines().toList());
        Set<String> more = new LinkedHashSet<>(found.lines().toList());
        missing.removeAll(found.lines().toList());
        more.removeAll(wanted.lines().toList());
        return "straight:  " + String.join("\n           ", missing) + "\ndisturbed: "
                + String.join("\n           ", more);
    }

    /** Facts that were written or answered and are not there; empty where none is missing. */
    String missing(Set<UUID> answered, Script script) {
        Set<UUID> wanted = new LinkedHashSet<>(answered);
        script.lines().forEach(line -> wanted.add(line.id()));
        wanted.removeAll(present(wanted));
        return wanted.isEmpty() ? "" : "missing " + wanted;
    }

    /** Which of these facts are there. */
    public List<UUID> present(Collection<UUID> ids) {
        return found("select id from fact where id = any(?)", ids);
    }

    /** Which of them were set aside, in the order of their ids. */
    List<UUID> quarantined(Collection<UUID> ids) {
        return found("select id from fact where id = any(?) and state = 3 order by id", ids);
    }

    private List<UUID> found(String query, Collection<UUID> ids) {
        List<UUID> present = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setArray(1, owner.createArrayOf("uuid", ids.toArray()));
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                present.add(row.getObject(1, UUID.class));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return present;
    }

    /** How many facts there are. */
    public long facts() {
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from fact")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

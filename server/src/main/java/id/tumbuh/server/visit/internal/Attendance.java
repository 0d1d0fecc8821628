package id.tumbuh.server.visit.internal;

import id.tumbuh.server.foundation.UnnestedRows;
import id.tumbuh.server.people.Children;
import id.tumbuh.server.people.Deceased;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.View;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The view of who came. Who was measured came too; that is told by the measurements. */
@Component
@Order(320)
class Attendance implements View {
    static final String KIND = "visit.attended";
    private static final String INSERT = """
            insert into attendance (fact, subject, person, posyandu, path, day, session, place)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::uuid[], ?::smallint[])""";

    private final JdbcTemplate jdbc;
    private final Children children;
    private final Deceased deceased;

    Attendance(JdbcTemplate jdbc, Children children, Deceased deceased) {
        this.jdbc = jdbc;
        this.children = children;
        this.deceased = deceased;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<String> tables() {
        return List.of("attendance");
    }

    @Override
    public List<Change> apply(List<Fact> facts) {
        Set<UUID> persons = new HashSet<>();
        facts.forEach(fact -> persons.add(fact.person()));
        Map<UUID, Children.Child> known = children.find(persons);
        UnnestedRows<Fact> rows = new UnnestedRows<>(facts);
        rows.add("uuid", Fact::id);
        rows.add("uuid", Fact::subject);
        rows.add("uuid", fact -> child(known, fact).person());
        rows.add("text", Fact::posyandu);
        rows.add("text", fact -> child(known, fact).path().value());
        rows.add("int4", Fact::day);
        rows.add("uuid", Fact::session);
        rows.add("int2", fact -> (short) fact.place().ordinal());
        jdbc.execute(rows.statement(INSERT));
        return deceased.seen(persons);
    }

    private static Children.Child child(Map<UUID, Children.Child> known, Fact fact) {
        Children.Child child = known.get(fact.person());
        if (child == null) {
            throw new IllegalStateException("attendance of nobody known: " + fact.id());
        }
        return child;
    }
}

package id.tumbuh.server.visit.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.sync.View.Change;
import id.tumbuh.server.visit.Proposals;
import id.tumbuh.server.visit.Signatures;
import id.tumbuh.server.visit.Signatures.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Judges again whoever was measured in a month of which something else is signed than before. */
@Component
class SignedAgain implements Proposals {
    private static final int MONTHS = 12;
    /** Rows of the month, and rows that it barred before; whom it does not name at all is among the first. */
    private static final String CONCERNED = """
            select distinct m.person from measurement m
            where m.barred_at = ? and m.barred_month = ?
            union
            select m.person from membership s join person p on p.id = s.person join measurement m on m.person = p.resolved
            where s.posyandu = ? and m.posyandu = ? and m.day >= ? and m.day <= ?""";

    private final Measurements measurements;
    private final MeasurementTable table;
    private final Signatures signatures;
    private final JdbcTemplate jdbc;

    SignedAgain(Measurements measurements, MeasurementTable table, Signatures signatures, JdbcTemplate jdbc) {
        this.measurements = measurements;
        this.table = table;
        this.signatures = signatures;
        this.jdbc = jdbc;
    }

    @Override
    public List<Change> signed(Set<Month> months) {
        Set<UUID> persons = new HashSet<>();
        for (Month month : months) {
            int first = new CivilDate(month.number() / MONTHS, month.number() % MONTHS + 1, 1).toEpochDay();
            CivilDate next = new CivilDate((month.number() + 1) / MONTHS, (month.number() + 1) % MONTHS + 1, 1);
            String posyandu = month.posyandu();
            persons.addAll(jdbc.queryForList(
                    CONCERNED, UUID.class, posyandu, month.number(), posyandu, posyandu, first, next.toEpochDay() - 1));
        }
        Set<UUID> other = other(persons);
        return other.isEmpty() ? List.of() : measurements.judgeAgain(other);
    }

    /** Nearly always a signature names what is there as it is: then nothing is to be judged. */
    private Set<UUID> other(Set<UUID> persons) {
        Map<UUID, List<Measured>> rows = table.of(persons);
        Set<String> posyandu = new HashSet<>();
        rows.values().forEach(own -> own.forEach(row -> posyandu.add(row.posyandu)));
        Barring barring =
                new Barring(posyandu.isEmpty() ? Signatures.Signed.NOTHING : signatures.of(posyandu, rows.keySet()));
        Set<UUID> other = new HashSet<>();
        rows.forEach((person, own) -> {
            barring.mark(own);
            for (Measured row : own) {
                boolean speaks = row.base != null && !row.posyandu.equals(own.getFirst().posyandu);
                boolean late = row.barred != null || row.derived.standing() == Derived.Standing.PROPOSAL;
                if (late || speaks) {
                    other.add(person);
                }
            }
        });
        return other;
    }
}

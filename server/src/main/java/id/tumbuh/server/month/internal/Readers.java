package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.SmallCells;
import id.tumbuh.server.month.HeldItems;
import id.tumbuh.server.sync.Posyandus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who may see what of a month, beyond the permission of the endpoint (child-growth.md 9.3). */
@Component
class Readers implements HeldItems {
    /** Fewer than these are somebody one knows in a village. */
    static final int SMALL = SmallCells.SMALLEST_TOLD;

    private static final int POSYANDU_DEPTH = 5;

    /** Before there were records of the kind, and after any that is planned: what lies outside is a typing error. */
    private static final Period FIRST = Period.of((int) LocalDate.of(2000, 1, 1).toEpochDay());

    private static final Period LAST = Period.of((int) LocalDate.of(2100, 1, 1).toEpochDay());
    private static final Set<Role> NAMES = EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);

    private final Posyandus posyandus;
    private final JdbcTemplate jdbc;

    Readers(Posyandus posyandus, JdbcTemplate jdbc) {
        this.posyandus = posyandus;
        this.jdbc = jdbc;
    }

    @Override
    public Set<Item> of(Caller caller, ScopePath posyandu, Period period) {
        return HeldBack.items(heldAround(caller, posyandu, period), posyandu.value());
    }

    /** What is held back of a posyandu's month so that the village's pages do not tell it; in the running transaction. */
    Set<Item> held(Caller caller, Posyandus.Site site, Period period) {
        return of(caller, site.path(), period);
    }

    /** The cells of the village around a place that are held back ({@link HeldBack}); in the running transaction. */
    Set<String> heldAround(Caller caller, ScopePath place, Period period) {
        return isNeighbour(caller) ? HeldBack.of(jdbc, place, period.number()) : Set.of();
    }

    /** Where a page of a place reads: a neighbour's is his whole village, as what is held back of a posyandu hangs on the others. */
    static Scope scope(Caller caller, ScopePath place) {
        return isNeighbour(caller) ? caller.scope() : Scope.of(place);
    }

    /** Whether figures open to names, and the register may be counted before it is signed. All others see what was signed, as numbers. */
    static boolean seesNames(Caller caller) {
        return NAMES.contains(caller.role());
    }

    /** Whether small numbers are held back: kepala desa and PKK know everybody. */
    static boolean isNeighbour(Caller caller) {
        return caller.role() == Role.DESA;
    }

    /** The posyandu, where it is one of the caller's. */
    Posyandus.Site posyandu(Caller caller, String id) {
        Posyandus.Site site = posyandus.find(Set.of(id)).get(id);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        if (site.path().depth() != POSYANDU_DEPTH) {
            throw Problem.of(GeneralProblem.INVALID, "posyandu");
        }
        return site;
    }

    static Period period(String text) {
        Period period = Period.parse(text);
        if (period == null || period.compareTo(FIRST) < 0 || period.compareTo(LAST) > 0) {
            throw Problem.of(MonthProblem.PERIOD, "period");
        }
        return period;
    }
}

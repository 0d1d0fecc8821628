package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Posyandus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a caller works, what he may see of it beyond the permission of the endpoint, and what day it is there. */
@Component
class Sites {
    /** Fewer than these are somebody one knows in a village. */
    static final int SMALL = 5;

    private static final int POSYANDU_DEPTH = 5;
    private static final Period FIRST = new Period(2000 * 12);
    private static final Period LAST = new Period(2100 * 12);
    private static final Set<Role> NAMES = EnumSet.of(Role.KADER, Role.BIDAN, Role.TPG, Role.KEPALA_PUSKESMAS);

    private final Posyandus posyandus;
    private final Areas areas;
    private final Clock clock;

    Sites(Posyandus posyandus, Areas areas, Clock clock) {
        this.posyandus = posyandus;
        this.areas = areas;
        this.clock = clock;
    }

    /** Whether lists open to names. */
    static boolean seesNames(Caller caller) {
        return NAMES.contains(caller.role());
    }

    /** A number as the caller may see it: kepala desa and PKK know everybody. */
    static @Nullable Integer shown(Caller caller, int number) {
        return caller.role() == Role.DESA ? told(number) : Integer.valueOf(number);
    }

    /** A number that everybody reads, on a board or in a group of the village. */
    static @Nullable Integer told(int number) {
        return number > 0 && number < SMALL ? null : Integer.valueOf(number);
    }

    /** A number that tells, taken from the whole, how many are on one list and not on the other. */
    static @Nullable Integer shown(Caller caller, int number, int whole) {
        return shown(caller, Math.abs(whole - number)) == null ? null : shown(caller, number);
    }

    /** As whom somebody acts in the programme; null where the role has no part in it. PJ program is the TPG. */
    static @Nullable RewardRole part(Role role) {
        return switch (role) {
            case KADER -> RewardRole.KADER;
            case BIDAN -> RewardRole.BIDAN;
            case TPG -> RewardRole.PJ_PROGRAM;
            case KEPALA_PUSKESMAS -> RewardRole.KEPALA_PUSKESMAS;
            case DESA -> RewardRole.PKK;
            case DINAS, ADMIN -> null;
        };
    }

    /** The posyandu, where it is one of the caller's. */
    Posyandus.Site posyandu(Caller caller, String id) {
        Posyandus.Site site = place(caller, id);
        if (site.path().depth() != POSYANDU_DEPTH) {
            throw Problem.of(GeneralProblem.INVALID, "posyandu");
        }
        return site;
    }

    /** A place of the caller's. */
    Posyandus.Site place(Caller caller, String id) {
        Posyandus.Site site = posyandus.find(Set.of(id)).get(id);
        if (site == null || !caller.scope().contains(site.path())) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return site;
    }

    /** The Puskesmas of a place that is the caller's: what it has set is no secret of those below. */
    String puskesmas(Caller caller, String id) {
        String found = Programmes.puskesmas(place(caller, id).path());
        if (found == null) {
            throw Problem.of(GeneralProblem.INVALID, "place");
        }
        return found;
    }

    /** Every posyandu at or below a place, open in a month. */
    List<Area> below(ScopePath path, Period period) {
        String id = path.depth() == 0
                ? AreaLevel.NATION
                : path.value().substring(path.value().lastIndexOf('.') + 1);
        List<Area> open = new ArrayList<>();
        for (Area area : areas.within(id, AreaLevel.POSYANDU)) {
            Integer closed = area.closed();
            Integer opened = area.opened();
            if ((closed == null || closed > period.firstDay()) && (opened == null || opened <= period.lastDay())) {
                open.add(area);
            }
        }
        return open;
    }

    String name(String id) {
        return areas.find(id).map(Area::name).orElse("");
    }

    int today(Posyandus.Site site) {
        return (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay();
    }

    int today(Area area) {
        return (int) LocalDate.now(clock.withZone(area.zone().id())).toEpochDay();
    }

    static Period period(String text) {
        Period period = Period.parse(text);
        if (period == null || period.compareTo(FIRST) < 0 || period.compareTo(LAST) > 0) {
            throw Problem.of(RewardProblem.PERIOD, "period");
        }
        return period;
    }
}

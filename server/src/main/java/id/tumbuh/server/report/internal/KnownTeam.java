package id.tumbuh.server.report.internal;

import id.tumbuh.server.access.Teams;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.month.CountedMonths;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.report.internal.template.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who works at the posyandu of a paper, as the accounts say it. A kader is there in a month who had an account by its end and is not locked since,
 * or wrote something in it; active is who wrote something: a weighing, an answer, a service.
 */
@Component
class KnownTeam {
    private final Teams teams;
    private final CountedMonths months;

    KnownTeam(Teams teams, CountedMonths months) {
        this.teams = teams;
        this.months = months;
    }

    /** Of each posyandu of a month, by id. The name of who guides it only for who sees names: a village's page names no staff. */
    Map<String, Team> of(Caller caller, Gathered month, boolean names) {
        List<Area> places = month.posts().stream().map(Gathered.Post::area).toList();
        Map<String, List<Teams.Kader>> kader =
                teams.kader(places.stream().map(Area::id).toList());
        Map<ScopePath, String> bidan =
                names ? teams.bidan(places.stream().map(Area::path).toList()) : Map.of();
        Map<String, Set<UUID>> writers = months.writers(caller, month.place().id(), month.period());
        Map<String, Team> found = new HashMap<>();
        for (Area place : places) {
            Instant end = LocalDate.ofEpochDay(month.period().lastDay() + 1L)
                    .atStartOfDay(place.zone().id())
                    .toInstant();
            List<Teams.Kader> all = kader.getOrDefault(place.id(), List.of());
            Set<UUID> wrote = writers.getOrDefault(place.id(), Set.of());
            List<Teams.Kader> there = all.stream()
                    .filter(one -> wrote.contains(one.account())
                            || (!one.locked() && one.created().isBefore(end)))
                    .toList();
            found.put(place.id(), team(there, wrote, bidan.get(place.path())));
        }
        return found;
    }

    private static Team team(List<Teams.Kader> there, Set<UUID> wrote, @Nullable String guide) {
        if (there.isEmpty()) {
            return new Team(null, null, null, guide);
        }
        int active = (int)
                there.stream().filter(one -> wrote.contains(one.account())).count();
        boolean said = there.stream().anyMatch(one -> one.trained() != null);
        int trained = (int)
                there.stream().filter(one -> Boolean.TRUE.equals(one.trained())).count();
        return new Team(there.size(), active, said ? Integer.valueOf(trained) : null, guide);
    }
}

package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.Accounts;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.Areas;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Posyandus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where areas lie now: accounts name areas by id, so that a re-parented area takes its people along. */
@Component
class AccountAreas {
    private final Posyandus posyandus;
    private final Areas areas;

    AccountAreas(Posyandus posyandus, Areas areas) {
        this.posyandus = posyandus;
        this.areas = areas;
    }

    /** What they are called, as far as they are known. */
    List<String> names(Collection<String> places) {
        return places.stream()
                .flatMap(place -> areas.find(place).stream())
                .map(Area::name)
                .toList();
    }

    /** Null where the area is not known. */
    @Nullable
    ScopePath path(String place) {
        if (place.equals(Accounts.NATION)) {
            return ScopePath.NATION;
        }
        Posyandus.Site site = posyandus.find(Set.of(place)).get(place);
        return site == null ? null : site.path();
    }

    /** The areas that are known; null where none is. */
    @Nullable
    Scope scope(Collection<String> places) {
        List<ScopePath> paths = new ArrayList<>();
        Map<String, Posyandus.Site> sites = posyandus.find(new HashSet<>(places));
        for (String place : places) {
            Posyandus.Site site = sites.get(place);
            if (place.equals(Accounts.NATION)) {
                paths.add(ScopePath.NATION);
            } else if (site != null) {
                paths.add(site.path());
            }
        }
        return paths.isEmpty() ? null : new Scope(paths);
    }
}

package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Subjects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells posyandu who left, came to stay or came to visit by what was just applied. */
@Component
class Moves {
    private final Kinds kinds;
    private final Subjects subjects;
    private final Posyandus posyandus;
    private final Notices notices;

    Moves(Kinds kinds, Subjects subjects, Posyandus posyandus, Notices notices) {
        this.kinds = kinds;
        this.subjects = subjects;
        this.posyandus = posyandus;
        this.notices = notices;
    }

    /** Tells the posyandu that somebody left, and those to which that person came, to stay or to visit. */
    void tell(Work work, List<Fact> facts) {
        Set<UUID> persons = new HashSet<>();
        Map<UUID, Set<UUID>> joined = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.subject() != null && kinds.about(fact) == FactKind.About.PERSON_ITSELF) {
                persons.add(fact.subject());
                UUID survivor = survivor(fact);
                if (survivor != null) {
                    joined.computeIfAbsent(fact.subject(), unused -> new HashSet<>())
                            .add(survivor);
                }
            }
        }
        if (persons.isEmpty()) {
            return;
        }
        subjects.find(persons).forEach((person, now) -> {
            Subjects.Known before = work.subjects.put(person, now);
            if (before != null && !before.posyandu().equals(now.posyandu())) {
                notices.person(before.posyandu(), before.path(), person);
                notices.person(now.posyandu(), now.path(), person);
                joined.getOrDefault(person, Set.of())
                        .forEach(survivor -> notices.person(now.posyandu(), now.path(), survivor));
            }
            if (before != null) {
                visiting(before, now);
            }
        });
    }

    /** Whom a merge joins the person with: that one's phones have not heard of the visits that count there from now on. */
    private static @Nullable UUID survivor(Fact fact) {
        return fact.kind().equals("person.merged")
                ? Ids.canonical(fact.body().path("into").asString(""))
                : null;
    }

    private void visiting(Subjects.Known before, Subjects.Known now) {
        Set<String> came = new HashSet<>(now.places());
        came.removeAll(before.places());
        came.remove(now.posyandu());
        posyandus.find(came).values().forEach(site -> notices.person(site.id(), site.path(), now.person()));
    }
}

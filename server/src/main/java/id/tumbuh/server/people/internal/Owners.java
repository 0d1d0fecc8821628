package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.PersonOwned;
import id.tumbuh.server.sync.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the modules that keep rows of persons what became of them. */
@Component
class Owners {
    private final ObjectProvider<PersonOwned> owned;

    /** Asked late, because those modules themselves ask this one. */
    Owners(ObjectProvider<PersonOwned> owned) {
        this.owned = owned;
    }

    /** Where these belonged may be another than before; the facts whose state changes by it. */
    List<View.Change> belonging(Set<UUID> persons) {
        List<View.Change> changes = new ArrayList<>();
        if (!persons.isEmpty()) {
            owned.forEach(one -> changes.addAll(one.belonging(persons)));
        }
        return changes;
    }

    /** The facts whose state changes by it. */
    List<View.Change> tell(Map<UUID, PersonTable.Standing> before, List<PersonTable.Standing> now) {
        List<View.Change> changes = new ArrayList<>();
        for (PersonTable.Standing standing : now) {
            UUID person = standing.person();
            // Somebody new counts for itself until told otherwise, and nobody has rows of it yet.
            PersonTable.Standing earlier = before.getOrDefault(person, standing.with(person));
            if (!standing.survivor().equals(earlier.survivor())) {
                if (standing.survivor().equals(person)) {
                    owned.forEach(one -> changes.addAll(one.unmerged(person, earlier.survivor())));
                } else {
                    owned.forEach(one -> changes.addAll(one.merged(person, standing.survivor())));
                }
            }
            if (!standing.isAt(earlier)) {
                owned.forEach(one -> one.moved(person, standing.posyandu(), standing.path()));
            }
            if (!standing.judged().equals(earlier.judged())) {
                owned.forEach(one -> changes.addAll(one.corrected(person)));
            }
        }
        return changes;
    }
}

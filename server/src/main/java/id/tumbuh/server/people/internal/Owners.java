package id.tumbuh.server.people.internal;

import id.tumbuh.server.people.PersonOwned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    void tell(Map<UUID, PersonTable.Standing> before, List<PersonTable.Standing> now) {
        for (PersonTable.Standing standing : now) {
            PersonTable.Standing earlier = before.get(standing.person());
            boolean merged = earlier == null
                    ? !standing.survivor().equals(standing.person())
                    : !standing.survivor().equals(earlier.survivor());
            boolean moved = earlier != null
                    && !(standing.posyandu().equals(earlier.posyandu())
                            && standing.path().equals(earlier.path()));
            if (merged) {
                owned.forEach(one -> one.merged(standing.person(), standing.survivor()));
            }
            if (moved) {
                owned.forEach(one -> one.moved(standing.person(), standing.posyandu(), standing.path()));
            }
        }
    }

    void erased(Collection<UUID> persons) {
        persons.forEach(person -> owned.forEach(one -> one.erased(person)));
    }
}

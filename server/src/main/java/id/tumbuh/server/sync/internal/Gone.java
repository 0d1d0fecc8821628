package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.SnapshotPart;
import id.tumbuh.server.sync.Subjects;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who neither belongs to a posyandu any more nor visits it. What was written there about such a person stays in the posyandu's feed, but
 * what is personal of it is not shown again to its phones, however far behind they are, and nothing of what others wrote, whatever it says.
 */
@Component
class Gone {
    private final Kinds kinds;
    private final Subjects subjects;
    private final List<SnapshotPart> parts;

    Gone(Kinds kinds, Subjects subjects, List<SnapshotPart> parts) {
        this.kinds = kinds;
        this.subjects = subjects;
        this.parts = List.copyOf(parts);
    }

    /** Those among these facts that are about somebody gone, and personal or written elsewhere. */
    Set<UUID> hidden(String posyandu, Collection<FactRows.Stored> facts) {
        Set<UUID> persons = new HashSet<>();
        for (FactRows.Stored stored : facts) {
            if (isClosed(posyandu, stored)) {
                persons.add(stored.fact().person());
            }
        }
        Set<UUID> gone = new HashSet<>();
        subjects.find(persons).forEach((person, known) -> {
            if (!known.posyandu().equals(posyandu) && !isShown(posyandu, person)) {
                gone.add(person);
            }
        });
        Set<UUID> hidden = new HashSet<>();
        for (FactRows.Stored stored : facts) {
            if (isClosed(posyandu, stored) && gone.contains(stored.fact().person())) {
                hidden.add(stored.fact().id());
            }
        }
        return hidden;
    }

    /** Whether only those who have the person may read it. */
    private boolean isClosed(String posyandu, FactRows.Stored stored) {
        FactKind kind = kinds.find(stored.fact().kind());
        boolean elsewhere = !stored.fact().posyandu().equals(posyandu);
        return stored.fact().subject() != null && (elsewhere || (kind != null && kind.personal()));
    }

    private boolean isShown(String posyandu, UUID person) {
        for (SnapshotPart part : parts) {
            if (!part.of(posyandu, person).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

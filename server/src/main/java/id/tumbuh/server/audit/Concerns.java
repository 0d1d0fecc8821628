package id.tumbuh.server.audit;

import java.util.Collection;
import java.util.UUID;

/** An answer, or an item of one, that shows something of persons. */
public interface Concerns {
    /** The persons, for the audit. Not called {@code get…}: it is no part of the answer's JSON. */
    Collection<UUID> concerned();
}

package id.tumbuh.server.visit;

import id.tumbuh.server.sync.View;
import java.util.List;
import java.util.Set;

/** Tells the visits that other signatures are in force than before. */
public interface Proposals {
    /**
     * Judges everybody again for whom it matters. Called in the transaction of the signature, after {@link Signatures} says what holds now.
     *
     * @return the facts whose state changes by it
     */
    List<View.Change> signed(Set<Signatures.Month> months);
}

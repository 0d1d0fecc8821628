package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.Caller;
import java.util.List;
import java.util.UUID;

/** How the other modules write facts and read them back. */
public interface Facts {
    /**
     * Writes a fact on behalf of a member of the staff, through the same door as a phone's.
     *
     * @return accepted or in conflict
     * @throws id.tumbuh.server.foundation.Problem with the fact's code where it was not taken; it is then not kept either, because the
     *     person at the desk sees the answer
     */
    Outcome write(Caller caller, FactDraft draft);

    /** Several at once: all or none. */
    List<Outcome> write(Caller caller, List<FactDraft> drafts);

    /**
     * Waits until nobody else writes for a posyandu, and keeps others from it to the end of the transaction: what is read after it is what
     * the next fact is written upon. To be called within the transaction that reads and writes, and only for places of the caller's; once, with
     * all of them, so that two who write for the same places never wait for each other.
     */
    void hold(String... posyandu);

    /** Every fact about a person that the caller's areas show, in order of arrival. */
    List<Fact> about(Caller caller, UUID person);
}

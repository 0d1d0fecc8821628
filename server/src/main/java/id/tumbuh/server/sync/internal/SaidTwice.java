package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Outcome;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * A button pressed twice. Phones name their facts themselves, so that a repetition is known by its id; the server names those of the desk,
 * and there the same words of the same person, with nothing of theirs between and within seconds, are a repetition.
 */
@Component
class SaidTwice {
    /** Longer than an impatient hand and a slow link, shorter than anybody fills a form in again. */
    private static final Duration WITHIN = Duration.ofSeconds(10);

    /** How many of others may come between: facts of phones that arrive at the same time. */
    private static final int AMONG = 50;

    private static final String NEWEST = "select " + FactRows.COLUMNS
            + " from (select * from fact where posyandu = ? order by seq desc limit " + AMONG
            + ") f where actor = ? and received > ? order by seq desc limit ?";

    private final FactRows rows;

    SaidTwice(FactRows rows) {
        this.rows = rows;
    }

    /**
     * What became of these the first time; empty where they are new. The caller holds the posyandus, so that of two at once the second waits.
     */
    List<Outcome> before(Caller caller, List<FactDraft> drafts, Instant now) {
        String posyandu = drafts.getFirst().posyandu();
        List<FactRows.Stored> newest =
                rows.query(NEWEST, posyandu, caller.account(), Timestamp.from(now.minus(WITHIN)), drafts.size());
        if (newest.size() < drafts.size()) {
            return List.of();
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            FactRows.Stored stored = newest.get(drafts.size() - 1 - i);
            if (!says(stored.fact(), drafts.get(i))) {
                return List.of();
            }
            outcomes.add(new Outcome(stored.fact().id(), stored.state(), true, stored.code(), List.of()));
        }
        return outcomes;
    }

    private static boolean says(Fact fact, FactDraft draft) {
        return fact.kind().equals(draft.kind())
                && fact.version() == draft.version()
                && fact.posyandu().equals(draft.posyandu())
                && Objects.equals(fact.subject(), draft.subject())
                && Objects.equals(fact.session(), draft.session())
                && Objects.equals(fact.day(), draft.day())
                && fact.place() == draft.place()
                && fact.by() == draft.by()
                && fact.body().equals(draft.body())
                && Objects.equals(fact.base(), draft.base());
    }
}

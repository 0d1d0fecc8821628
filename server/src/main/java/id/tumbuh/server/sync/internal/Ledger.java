package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditTrail;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes facts: each once, in one transaction with everything derived from it, and answers for each by name.
 *
 * <p>In a transaction: rights are judged, the posyandu concerned are locked, then persons and places come before what was done for them,
 * each part judged, stored and applied to the views; at last whatever waited for them is judged again.
 */
@Component
class Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Scoped scoped;
    private final Locks locks;
    private final Reception reception;
    private final AuditTrail audit;
    private final OutcomeCounter counter;

    Ledger(Scoped scoped, Locks locks, Reception reception, AuditTrail audit, OutcomeCounter counter) {
        this.scoped = scoped;
        this.locks = locks;
        this.reception = reception;
        this.audit = audit;
        this.counter = counter;
    }

    /** One outcome for each entry, in their order. */
    List<Outcome> receive(Caller caller, List<Entry> entries, Action action) {
        Map<UUID, Entry> once = new LinkedHashMap<>();
        List<Entry> kept = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Entry first = once.putIfAbsent(entry.id(), entry);
            boolean other = first != null && first.digest() != entry.digest();
            kept.add(other ? entry.aside() : entry);
            if (other) {
                once.putIfAbsent(entry.aside().id(), entry.aside());
            }
        }
        Map<UUID, Outcome> outcomes = TransactionSynchronizationManager.isActualTransactionActive()
                ? whole(caller, once, action)
                : outcomes(caller, once, action);
        List<Outcome> answers = answers(entries, kept, outcomes);
        counter.count(answers);
        return answers;
    }

    /**
     * A fact that a view cannot bear must not keep a phone's other facts from being answered: the batch is halved until that fact stands
     * alone, and it is set aside.
     */
    private Map<UUID, Outcome> outcomes(Caller caller, Map<UUID, Entry> once, Action action) {
        try {
            return whole(caller, once, action);
        } catch (Problem | TransientDataAccessException | DataAccessResourceFailureException e) {
            throw e;
        } catch (RuntimeException e) {
            if (once.size() == 1) {
                Entry entry = once.values().iterator().next();
                LOG.error(
                        "fact {} cannot be applied and is set aside: {}",
                        entry.id(),
                        e.getClass().getName());
                Outcome outcome = scoped.in(caller.scope(), () -> reception.setAside(caller, entry));
                return new HashMap<>(Map.of(entry.id(), outcome));
            }
            Map<UUID, Outcome> outcomes = new HashMap<>();
            List<Map.Entry<UUID, Entry>> all = List.copyOf(once.entrySet());
            int half = all.size() / 2;
            outcomes.putAll(outcomes(caller, part(all.subList(0, half)), action));
            outcomes.putAll(outcomes(caller, part(all.subList(half, all.size())), action));
            return outcomes;
        }
    }

    private static Map<UUID, Entry> part(List<Map.Entry<UUID, Entry>> entries) {
        Map<UUID, Entry> part = new LinkedHashMap<>();
        entries.forEach(entry -> part.put(entry.getKey(), entry.getValue()));
        return part;
    }

    private Map<UUID, Outcome> whole(Caller caller, Map<UUID, Entry> once, Action action) {
        SortedSet<String> needed = reception.locksFor(caller, once.values());
        while (true) {
            SortedSet<String> locked = needed;
            Attempt attempt =
                    Locks.untilNoDeadlock(() -> scoped.in(caller.scope(), () -> attempt(caller, once, locked, action)));
            if (attempt.outcomes() != null) {
                return attempt.outcomes();
            }
            needed = attempt.needed();
        }
    }

    /** @param outcomes null where more places must be locked first */
    private record Attempt(@Nullable Map<UUID, Outcome> outcomes, SortedSet<String> needed) {}

    private Attempt attempt(Caller caller, Map<UUID, Entry> once, SortedSet<String> locked, Action action) {
        locks.take(locked);
        Work work = reception.open(once.values());
        SortedSet<String> needed = new TreeSet<>(locked);
        work.subjects.values().forEach(known -> needed.add(known.posyandu()));
        if (needed.size() > locked.size()) {
            // Somebody of the batch belongs elsewhere too: begin again with those places locked as well.
            return new Attempt(null, needed);
        }
        Map<UUID, Outcome> outcomes = reception.take(caller, work);
        note(caller, work.facts(), action);
        return new Attempt(outcomes, locked);
    }

    private void note(Caller caller, Collection<Fact> facts, Action action) {
        Set<UUID> persons = new HashSet<>();
        List<UUID> ids = new ArrayList<>();
        for (Fact fact : facts) {
            ids.add(fact.id());
            if (fact.subject() != null) {
                persons.add(fact.subject());
            }
        }
        if (!ids.isEmpty()) {
            audit.note(caller, action, persons, ids);
        }
    }

    private static List<Outcome> answers(List<Entry> entries, List<Entry> kept, Map<UUID, Outcome> outcomes) {
        List<Outcome> answers = new ArrayList<>(entries.size());
        Set<UUID> answered = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            Outcome outcome = outcomes.get(kept.get(i).id());
            if (outcome == null) {
                throw new IllegalStateException("no outcome for " + kept.get(i).id());
            }
            boolean again = !answered.add(kept.get(i).id()) || outcome.duplicate();
            // Answered under the id the device knows, also where it had to be kept under another.
            UUID asked = entries.get(i).id();
            answers.add(new Outcome(asked, outcome.state(), again, outcome.code(), outcome.warnings()));
        }
        return answers;
    }
}

package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges again the facts that waited for others, or whose release somebody decided. */
@Component
class Waiting {
    private final Kinds kinds;
    private final FactTable table;
    private final FactRows rows;
    private final Judge judge;
    private final Subjects subjects;
    private final Posyandus posyandus;
    private final Notices notices;
    private final Redaction redaction;
    private final Locks locks;

    Waiting(
            Kinds kinds,
            FactTable table,
            FactRows rows,
            Judge judge,
            Subjects subjects,
            Posyandus posyandus,
            Notices notices,
            Redaction redaction,
            Locks locks) {
        this.kinds = kinds;
        this.table = table;
        this.rows = rows;
        this.judge = judge;
        this.subjects = subjects;
        this.posyandus = posyandus;
        this.notices = notices;
        this.redaction = redaction;
        this.locks = locks;
    }

    /** Judges again what waited for these facts or their persons, and what waited for that. */
    List<Fact> released(Work work, List<Fact> facts) {
        Set<UUID> keys = new HashSet<>();
        Set<UUID> moved = new HashSet<>();
        Set<UUID> waiting = new LinkedHashSet<>();
        Set<UUID> decided = new HashSet<>();
        for (Fact fact : facts) {
            keys.add(fact.id());
            if (fact.subject() != null && movesItsPerson(fact)) {
                moved.add(fact.subject());
            }
            UUID decision = Releases.of(fact);
            if (decision != null) {
                keys.add(decision);
                waiting.add(decision);
                decided.add(decision);
            }
        }
        // Where somebody belongs, those merged with that one do too.
        keys.addAll(subjects.kin(moved));
        waiting.addAll(table.waitingFor(keys));
        if (waiting.isEmpty()) {
            return List.of();
        }
        for (Fact fact : facts) {
            if (fact.subject() != null) {
                work.bases.put(fact.id(), Judge.Base.of(fact));
            }
        }
        return judgedAgain(work, waiting, decided);
    }

    /**
     * Judges these facts again; the result is what is accepted now, for the views to take.
     *
     * @param decidedNow those of them that somebody decides to take by these very facts
     */
    List<Fact> judgedAgain(Work work, Collection<UUID> waiting, Set<UUID> decidedNow) {
        // A decision holds also where the fact then waited for something else.
        Set<UUID> decided = table.decided(waiting);
        decided.addAll(decidedNow);
        List<FactRows.Stored> held = rows.query(
                "select " + FactRows.COLUMNS + " from fact where id = any(?) and state >= 2 order by seq",
                (Object) waiting.toArray(UUID[]::new));
        Set<UUID> persons = new HashSet<>();
        Set<UUID> bases = new HashSet<>();
        for (FactRows.Stored stored : held) {
            if (stored.fact().subject() != null) {
                persons.add(stored.fact().subject());
            }
            if (stored.fact().base() != null) {
                bases.add(stored.fact().base());
            }
        }
        lock(work, held);
        subjects.claim(comingWith(held));
        work.subjects.putAll(subjects.find(persons));
        work.bases.putAll(table.shown(bases));
        Set<UUID> erased = redaction.erased(persons);
        List<Fact> released = new ArrayList<>();
        List<UUID> changed = new ArrayList<>();
        for (FactRows.Stored stored : basesFirst(held)) {
            Fact fact = stored.fact();
            Judge.Verdict verdict = isGone(fact, erased)
                    ? Judge.Verdict.quarantined(FactProblem.ERASED)
                    : judge.again(fact, stored.code(), work.known(), decided.contains(fact.id()));
            answer(work, fact.id(), verdict);
            if (verdict.state() == stored.state() && Objects.equals(verdict.code(), stored.code())) {
                // What it waits for follows from the code: nothing is new.
                continue;
            }
            table.setState(fact.id(), verdict.state(), verdict.code(), verdict.waitsFor());
            if (verdict.state() == State.ACCEPTED) {
                released.add(atHome(work, fact));
                if (fact.subject() != null) {
                    work.bases.put(fact.id(), Judge.Base.of(fact));
                }
            }
            if (verdict.state() != State.HELD) {
                changed.add(fact.id());
            }
        }
        notices.changed(changed);
        return released;
    }

    /** Nobody brings back by a decision what was erased. */
    private boolean isGone(Fact fact, Set<UUID> erased) {
        return fact.subject() != null && erased.contains(fact.subject()) && redaction.dropsAll(fact);
    }

    private Set<UUID> comingWith(List<FactRows.Stored> held) {
        Set<UUID> coming = new HashSet<>();
        for (FactRows.Stored stored : held) {
            if (stored.fact().subject() != null && kinds.about(stored.fact()) == FactKind.About.NEW_PERSON) {
                coming.add(stored.fact().subject());
            }
        }
        return coming;
    }

    /** In order of arrival, but none before the one it is based on: accepted, that one counts for the next already. */
    static List<FactRows.Stored> basesFirst(List<FactRows.Stored> held) {
        Map<UUID, FactRows.Stored> left = new HashMap<>();
        held.forEach(stored -> left.put(stored.fact().id(), stored));
        List<FactRows.Stored> ordered = new ArrayList<>(held.size());
        for (FactRows.Stored stored : held) {
            Deque<FactRows.Stored> chain = new ArrayDeque<>();
            FactRows.Stored next = left.remove(stored.fact().id());
            while (next != null) {
                chain.push(next);
                UUID base = next.fact().base();
                next = base == null ? null : left.remove(base);
            }
            ordered.addAll(chain);
        }
        return ordered;
    }

    /** What was answered for a fact of this very batch is not true any more. */
    private static void answer(Work work, UUID fact, Judge.Verdict verdict) {
        if (work.outcomes.containsKey(fact)) {
            work.outcomes.put(fact, new Outcome(fact, verdict.state(), false, verdict.code(), verdict.warnings()));
        }
    }

    /** While nobody had decided, it lay where its sender was; now it lies where it belongs. */
    private Fact atHome(Work work, Fact fact) {
        Posyandus.Site site = work.sites.get(fact.posyandu());
        if (site == null || site.path().equals(fact.path())) {
            return fact;
        }
        table.setPath(fact.id(), site.path());
        return Entry.at(fact, site.path(), fact.origin());
    }

    /** The places of what was released, which were not known when the batch took its locks; a rare deadlock is tried again. */
    private void lock(Work work, List<FactRows.Stored> held) {
        SortedSet<String> places = new TreeSet<>();
        for (FactRows.Stored stored : held) {
            places.addAll(Entry.places(stored.fact()));
        }
        locks.take(places);
        work.sites.putAll(posyandus.find(places));
    }

    /** Whether who the person is, or where, may be another by it; by what is only done for a person it is not. */
    private boolean movesItsPerson(Fact fact) {
        FactKind.About about = kinds.about(fact);
        return about == FactKind.About.NEW_PERSON || about == FactKind.About.PERSON_ITSELF;
    }
}

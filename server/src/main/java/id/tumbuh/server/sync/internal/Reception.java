package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Judges, stores and applies the entries of a batch, part by part. */
@Component
class Reception {
    private final Posyandus posyandus;
    private final Subjects subjects;
    private final Seals seals;
    private final Vault vault;
    private final Judge judge;
    private final Kinds kinds;
    private final Redaction redaction;
    private final FactTable table;
    private final Application application;
    private final ThisServer server;
    private final Clock clock;

    Reception(
            Posyandus posyandus,
            Subjects subjects,
            Seals seals,
            Vault vault,
            Judge judge,
            Kinds kinds,
            Redaction redaction,
            FactTable table,
            Application application,
            ThisServer server,
            Clock clock) {
        this.posyandus = posyandus;
        this.subjects = subjects;
        this.seals = seals;
        this.vault = vault;
        this.judge = judge;
        this.kinds = kinds;
        this.redaction = redaction;
        this.table = table;
        this.application = application;
        this.server = server;
        this.clock = clock;
    }

    /**
     * The posyandu whose locks a batch needs: those that are there and the caller's own, and where a person is sent. What a phone may not
     * write for, it cannot hold up.
     */
    SortedSet<String> locksFor(Caller caller, Collection<Entry> entries) {
        Map<String, Posyandus.Site> sites = posyandus.find(placesOf(entries));
        SortedSet<String> locks = new TreeSet<>();
        for (Entry entry : entries) {
            Fact fact = entry.fact();
            Posyandus.Site own = fact == null ? null : sites.get(fact.posyandu());
            if (fact == null || own == null || caller.ended() || !caller.scope().contains(own.path())) {
                continue;
            }
            FactKind kind = kinds.find(fact.kind());
            boolean sends = kind != null && kind.about() == FactKind.About.PERSON_ITSELF;
            for (String place : Entry.places(fact)) {
                if (sites.containsKey(place) && (sends || place.equals(own.id()))) {
                    locks.add(place);
                }
            }
        }
        return locks;
    }

    /** Keeps a fact that no view can bear, for people to look at. */
    Outcome setAside(Caller caller, Entry entry) {
        Fact fact = entry.fact();
        FactTable.Row row;
        if (fact == null) {
            row = unreadable(caller, entry, FactProblem.ENVELOPE);
        } else {
            Judge.Verdict verdict = Judge.Verdict.quarantined(FactProblem.NOT_APPLIED);
            row = whole(entry, Entry.at(fact, home(caller), server.name()), verdict, erased(List.of(entry)));
        }
        boolean fresh = !table.insert(List.of(row), clock.instant()).isEmpty();
        return new Outcome(entry.id(), State.QUARANTINED, !fresh, row.verdict().code(), List.of());
    }

    private SortedSet<String> placesOf(Collection<Entry> entries) {
        SortedSet<String> places = new TreeSet<>();
        for (Entry entry : entries) {
            places.addAll(entry.places());
        }
        return places;
    }

    /** Looks up what the batch refers to; the locks are held. */
    Work open(Collection<Entry> entries) {
        Work work = new Work(List.copyOf(entries), new HashMap<>(posyandus.find(placesOf(entries))));
        lookUp(work, entries);
        return work;
    }

    private void lookUp(Work work, Collection<Entry> entries) {
        Set<UUID> persons = new HashSet<>();
        Set<UUID> bases = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.fact() != null && entry.fact().subject() != null) {
                persons.add(entry.fact().subject());
            }
            if (entry.fact() != null && entry.fact().base() != null) {
                bases.add(entry.fact().base());
            }
        }
        work.subjects.putAll(subjects.find(persons));
        work.bases.putAll(table.shown(bases));
    }

    /** Takes the batch; the outcome of each entry under its id. */
    Map<UUID, Outcome> take(Caller caller, Work work) {
        Map<FactKind.About, List<Entry>> parts = new EnumMap<>(FactKind.About.class);
        for (Entry entry : work.entries) {
            FactKind kind =
                    entry.fact() == null ? null : kinds.find(entry.fact().kind());
            FactKind.About about = kind == null ? FactKind.About.PLACE : kind.about();
            parts.computeIfAbsent(about, unused -> new ArrayList<>()).add(entry);
        }
        parts.forEach((about, part) -> take(caller, work, about, part));
        return work.outcomes;
    }

    private void take(Caller caller, Work work, FactKind.About about, List<Entry> part) {
        if (about != FactKind.About.PLACE) {
            // A place may have been made by the part before.
            work.sites.putAll(posyandus.find(placesOf(part)));
        }
        if (work.stirred) {
            // What an earlier part registered, moved or released is known only now, also to the second part after it.
            lookUp(work, part);
            work.coming.clear();
        }
        work.erased.addAll(erased(part));
        Set<UUID> persons = new HashSet<>();
        for (Entry entry : part) {
            if (entry.fact() != null && entry.fact().subject() != null && isPersonal(entry.fact())) {
                persons.add(entry.fact().subject());
            }
        }
        Seals.Ring ring = seals.ring(persons);
        if (about == FactKind.About.NEW_PERSON) {
            claim(work, part, persons);
        }
        List<FactTable.Row> rows = new ArrayList<>(part.size());
        for (Entry entry : part) {
            FactTable.Row row = row(caller, work, entry, ring);
            rows.add(row);
            boolean taken = row.verdict().state() == State.ACCEPTED;
            if (taken && about.concernsThePersonItself() && row.fact().subject() != null) {
                work.coming.putIfAbsent(row.fact().subject(), row.fact().posyandu());
            }
            if (taken && row.fact().subject() != null) {
                work.bases.put(row.fact().id(), row.fact().subject());
            }
        }
        store(caller, work, part, rows);
    }

    /** Whom another posyandu registers at this moment is known once its transaction has ended. */
    private void claim(Work work, List<Entry> part, Set<UUID> persons) {
        Set<UUID> unknown = new HashSet<>(persons);
        unknown.removeAll(work.subjects.keySet());
        if (!unknown.isEmpty()) {
            subjects.claim(unknown);
            lookUp(work, part);
        }
    }

    private void store(Caller caller, Work work, List<Entry> part, List<FactTable.Row> rows) {
        Set<UUID> fresh = table.insert(rows, clock.instant());
        List<Fact> accepted = new ArrayList<>();
        List<Entry> old = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FactTable.Row row = rows.get(i);
            if (!fresh.contains(row.fact().id())) {
                old.add(part.get(i));
                continue;
            }
            Judge.Verdict verdict = row.verdict();
            work.facts().add(row.fact());
            work.outcomes.put(
                    row.fact().id(),
                    new Outcome(row.fact().id(), verdict.state(), false, verdict.code(), verdict.warnings()));
            if (verdict.state() == State.ACCEPTED) {
                accepted.add(row.fact());
            }
        }
        if (!old.isEmpty()) {
            repeated(caller, work, old);
        }
        application.apply(work, accepted);
        for (Fact fact : accepted) {
            work.stirred |= fact.subject() != null || Releases.of(fact) != null;
        }
    }

    /** Entries whose id is taken: repetitions, or something else that must not be lost. */
    private void repeated(Caller caller, Work work, List<Entry> old) {
        Map<UUID, FactTable.Trace> traces = table.traces(old);
        for (Entry entry : old) {
            FactTable.Trace trace = traces.get(entry.id());
            if (trace != null) {
                work.outcomes.put(entry.id(), new Outcome(entry.id(), trace.state(), true, trace.code(), List.of()));
            } else {
                Entry aside = entry.aside();
                FactTable.Row row = aside.fact() == null
                        ? unreadable(caller, aside, FactProblem.ID_REUSED)
                        : aside(caller, work, aside, aside.fact(), FactProblem.ID_REUSED);
                table.insert(List.of(row), clock.instant());
                work.outcomes.put(
                        entry.id(),
                        new Outcome(entry.id(), State.QUARANTINED, false, FactProblem.ID_REUSED.code(), List.of()));
            }
        }
    }

    private FactTable.Row row(Caller caller, Work work, Entry entry, Seals.Ring ring) {
        if (entry.fact() == null) {
            FactProblem problem = entry.problem() == null ? FactProblem.ENVELOPE : entry.problem();
            return unreadable(caller, entry, problem);
        }
        if (entry.problem() != null) {
            return aside(caller, work, entry, entry.fact(), entry.problem());
        }
        Posyandus.Site site = work.sites.get(entry.fact().posyandu());
        Judge.Verdict verdict = judge.rights(caller, entry.fact(), site);
        // What the caller has no right to is kept where the caller is, not where it claims to belong.
        ScopePath path = verdict == null && site != null ? site.path() : home(caller);
        Fact fact = Entry.at(entry.fact(), path, server.name());
        if (verdict == null) {
            verdict = judge.content(caller, fact, work.known());
        }
        if (fact.subject() != null && work.erased.contains(fact.subject())) {
            return ofErased(entry, fact, verdict);
        }
        FactKind kind = kinds.find(fact.kind());
        if (kind == null || fact.version() > kind.version()) {
            return whole(entry, fact, verdict, work.erased);
        }
        String body = fact.body().toString();
        if (!kind.personal() || fact.subject() == null) {
            return new FactTable.Row(fact, verdict, body, null, null, entry.digest());
        }
        byte[] sealed = ring.seal(fact.subject(), body.getBytes(StandardCharsets.UTF_8));
        Judge.Verdict last = sealed == null ? Judge.Verdict.quarantined(FactProblem.ERASED) : verdict;
        return new FactTable.Row(fact, last, null, sealed, null, entry.digest());
    }

    /** A fact that cannot be taken whatever it says: kept as it came, so that somebody can still decide for it. */
    private FactTable.Row aside(Caller caller, Work work, Entry entry, Fact fact, FactProblem problem) {
        Posyandus.Site site = work.sites.get(fact.posyandu());
        ScopePath path = site != null && judge.rights(caller, fact, site) == null ? site.path() : home(caller);
        Fact kept = Entry.at(fact, path, server.name());
        return whole(entry, kept, Judge.Verdict.quarantined(problem), work.erased);
    }

    /** Kept as it came, sealed with the server's key; of somebody erased no word of it. */
    private FactTable.Row whole(Entry entry, Fact fact, Judge.Verdict verdict, Set<UUID> erased) {
        boolean gone = fact.subject() != null && erased.contains(fact.subject());
        return gone
                ? new FactTable.Row(redaction.of(fact), verdict, null, null, null, entry.digest())
                : new FactTable.Row(fact, verdict, null, null, vault.seal(entry.raw()), entry.digest());
    }

    /** What counts is taken, what is personal or not understood is not. */
    private FactTable.Row ofErased(Entry entry, Fact fact, Judge.Verdict verdict) {
        Fact left = redaction.of(fact);
        return redaction.dropsAll(fact)
                ? new FactTable.Row(
                        left, Judge.Verdict.quarantined(FactProblem.ERASED), null, null, null, entry.digest())
                : new FactTable.Row(left, verdict, left.body().toString(), null, null, entry.digest());
    }

    private Set<UUID> erased(Collection<Entry> entries) {
        Set<UUID> persons = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.fact() != null && entry.fact().subject() != null) {
                persons.add(entry.fact().subject());
            }
        }
        return redaction.erased(persons);
    }

    private FactTable.Row unreadable(Caller caller, Entry entry, FactProblem problem) {
        UUID device = caller.device() == null ? caller.account() : caller.device();
        Fact fact = Entry.placeholder(
                entry.id(),
                home(caller),
                server.name(),
                device,
                caller.account(),
                JsonNodeFactory.instance.objectNode());
        return new FactTable.Row(
                fact, Judge.Verdict.quarantined(problem), null, null, vault.seal(entry.raw()), entry.digest());
    }

    private static ScopePath home(Caller caller) {
        return caller.scope().paths().getFirst();
    }

    private boolean isPersonal(Fact fact) {
        FactKind kind = kinds.find(fact.kind());
        return kind != null && kind.personal();
    }
}

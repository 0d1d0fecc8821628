package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Posyandus;
import id.tumbuh.server.sync.Seals;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** How an entry is kept: where, in plain words or sealed, and how much of it. */
@Component
class Keeping {
    private final Judge judge;
    private final Kinds kinds;
    private final Vault vault;
    private final Redaction redaction;
    private final ThisServer server;

    Keeping(Judge judge, Kinds kinds, Vault vault, Redaction redaction, ThisServer server) {
        this.judge = judge;
        this.kinds = kinds;
        this.vault = vault;
        this.redaction = redaction;
        this.server = server;
    }

    /** A fact that is judged for the first time, with what becomes of it. */
    FactTable.Row row(Caller caller, Work work, Entry entry, Seals.Ring ring) {
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
    FactTable.Row aside(Caller caller, Work work, Entry entry, Fact fact, FactProblem problem) {
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

    /** What no view can bear. */
    FactTable.Row notApplied(Caller caller, Entry entry) {
        Fact fact = entry.fact();
        if (fact == null) {
            return unreadable(caller, entry, FactProblem.ENVELOPE);
        }
        Judge.Verdict verdict = Judge.Verdict.quarantined(FactProblem.NOT_APPLIED);
        return whole(entry, Entry.at(fact, home(caller), server.name()), verdict, erased(List.of(entry)));
    }

    /** What is no fact. */
    FactTable.Row unreadable(Caller caller, Entry entry, FactProblem problem) {
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

    /** Of whom among those these entries are about nothing may be kept that somebody put into words. */
    Set<UUID> erased(Collection<Entry> entries) {
        Set<UUID> persons = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.fact() != null && entry.fact().subject() != null) {
                persons.add(entry.fact().subject());
            }
        }
        return redaction.erased(persons);
    }

    private static ScopePath home(Caller caller) {
        return caller.scope().paths().getFirst();
    }
}

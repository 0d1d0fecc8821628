package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Facts written and read by the staff in the browser. */
@Component
class Desk implements Facts {
    private static final long MICROS = 1_000_000;
    private static final int NANOS_IN_MICRO = 1_000;

    private final Ledger ledger;
    private final EntryReader reader;
    private final Kinds kinds;
    private final FactRows rows;
    private final Scoped scoped;
    private final Locks locks;
    private final SaidTwice twice;
    private final Clock clock;

    Desk(
            Ledger ledger,
            EntryReader reader,
            Kinds kinds,
            FactRows rows,
            Scoped scoped,
            Locks locks,
            SaidTwice twice,
            Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.kinds = kinds;
        this.rows = rows;
        this.scoped = scoped;
        this.locks = locks;
        this.twice = twice;
        this.clock = clock;
    }

    @Override
    public Outcome write(Caller caller, FactDraft draft) {
        return write(caller, List.of(draft)).getFirst();
    }

    @Override
    public List<Outcome> write(Caller caller, List<FactDraft> drafts) {
        List<Entry> entries = new ArrayList<>();
        for (FactDraft draft : drafts) {
            entries.add(reader.read(WireFact.of(fact(caller, draft, entries.size()), draft.body())));
        }
        // The ledger joins this transaction: what is not taken is not kept.
        return Locks.untilNoDeadlock(() -> scoped.in(caller.scope(), () -> {
            drafts.stream().map(FactDraft::posyandu).sorted().distinct().forEach(this::hold);
            List<Outcome> before = twice.before(caller, drafts, clock.instant());
            if (!before.isEmpty()) {
                return before;
            }
            List<Outcome> outcomes = ledger.receive(caller, entries, Action.FACTS_RECEIVED);
            for (int i = 0; i < outcomes.size(); i++) {
                if (!outcomes.get(i).taken()) {
                    throw notTaken(drafts.get(i), outcomes.get(i));
                }
            }
            return outcomes;
        }));
    }

    @Override
    public void hold(String... posyandu) {
        locks.take(new TreeSet<>(List.of(posyandu)));
    }

    /** Names the field where one is to blame, so that the form can show it. */
    private Problem notTaken(FactDraft draft, Outcome outcome) {
        String code = outcome.code() == null ? "TMB-FACT-BODY" : outcome.code();
        NotTaken problem = new NotTaken(code, HttpStatus.UNPROCESSABLE_CONTENT);
        FactKind kind = kinds.find(draft.kind());
        return kind == null
                ? new Problem(problem)
                : kind.check().of(draft.body(), draft.version()).stream()
                        .filter(finding -> finding.fatal() && finding.code().equals(code))
                        .findFirst()
                        .map(finding -> Problem.of(problem, finding.field()))
                        .orElseGet(() -> new Problem(problem));
    }

    private Fact fact(Caller caller, FactDraft draft, int place) {
        Instant now = clock.instant();
        // The desk has no counter of its own: the time in microseconds is in order for one person at one desk.
        long sequence = now.getEpochSecond() * MICROS + now.getNano() / NANOS_IN_MICRO + place;
        return new Fact(
                Ids.next(clock),
                draft.kind(),
                draft.version(),
                "",
                draft.posyandu(),
                ScopePath.NATION,
                draft.subject(),
                draft.session(),
                draft.day(),
                draft.place(),
                draft.by(),
                draft.body(),
                caller.account(),
                caller.account(),
                now,
                sequence,
                draft.base(),
                null,
                null,
                null);
    }

    @Override
    public List<Fact> about(Caller caller, UUID person) {
        return scoped.in(
                caller.scope(),
                () ->
                        rows
                                .query(
                                        "select " + FactRows.COLUMNS + " from fact where subject = ? order by seq",
                                        person)
                                .stream()
                                .map(FactRows.Stored::fact)
                                .toList());
    }
}

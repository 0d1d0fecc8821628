package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Identity;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Posyandus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a month. Whoever takes one says on which it builds and, where it is about the register, what was seen of it. */
@Component
public class MonthDesk {
    private final Scoped scoped;
    private final Readers readers;
    private final Standing standing;
    private final Drafts drafts;
    private final Facts facts;
    private final Clock clock;

    MonthDesk(Scoped scoped, Readers readers, Standing standing, Drafts drafts, Facts facts, Clock clock) {
        this.scoped = scoped;
        this.readers = readers;
        this.standing = standing;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /** The bidan has looked at everything. */
    public Outcome validate(Caller caller, String posyandu, String period, @Nullable UUID base, String hash) {
        return step(caller, posyandu, period, base, MonthKind.VALIDATION, (site, month, state) -> {
            Draft draft = seen(site, month, hash);
            return body(month).put("hash", draft.hash());
        });
    }

    /**
     * What the bidan saw is signed, everybody with what is counted of them.
     *
     * @param explained why an identity does not hold, by its name
     */
    public Outcome sign(
            Caller caller,
            String posyandu,
            String period,
            @Nullable UUID base,
            String hash,
            Map<String, String> explained) {
        return step(caller, posyandu, period, base, MonthKind.SIGNATURE, (site, month, state) -> {
            Draft draft = seen(site, month, hash);
            if (draft.asOf() > today(site)) {
                throw new Problem(MonthProblem.NOT_YET);
            }
            explained(draft, explained);
            if (!drafts.bySql(site.id(), month, draft.asOf())
                    .differing(draft.cells())
                    .isEmpty()) {
                throw new Problem(MonthProblem.COUNT);
            }
            return SignedBody.of(draft, state.version() + 1, explained);
        });
    }

    /** The Puskesmas has the month. */
    public Outcome receive(Caller caller, String posyandu, String period, @Nullable UUID base) {
        return step(caller, posyandu, period, base, MonthKind.RECEIPT, (site, month, state) -> body(month));
    }

    public Outcome approve(Caller caller, String posyandu, String period, @Nullable UUID base) {
        return step(caller, posyandu, period, base, MonthKind.APPROVAL, (site, month, state) -> body(month));
    }

    /** Opens the month again. What was signed stays in force until it is signed anew. */
    public Outcome reopen(Caller caller, String posyandu, String period, @Nullable UUID base, String reason) {
        if (reason.isBlank() || reason.length() > MonthBodies.LONGEST_REASON) {
            throw Problem.of(MonthProblem.REASON, "/reason");
        }
        return step(caller, posyandu, period, base, MonthKind.REOPENING, (site, month, state) -> {
            if (!MonthKind.REOPENING.isFor(caller.role(), state.state())) {
                throw new Problem(MonthProblem.RECEIVED);
            }
            return body(month).put("reason", reason.strip());
        });
    }

    /** Makes the body of a step, or refuses it. */
    private interface Taking {
        ObjectNode body(Posyandus.Site site, Period period, Standing.Month state);
    }

    private Outcome step(
            Caller caller, String posyandu, String periodText, @Nullable UUID base, MonthKind kind, Taking taking) {
        Posyandus.Site site = readers.posyandu(caller, posyandu);
        Period period = Readers.period(periodText);
        return scoped.in(caller.scope(), () -> {
            facts.hold(site.id());
            Standing.Month state = standing.of(site.id(), period);
            if (!Objects.equals(state.head(), base)) {
                throw new Problem(MonthProblem.CHANGED);
            }
            if (!kind.mayFollow(state.state())) {
                throw new Problem(
                        MonthProblem.STATE, Map.of("state", state.state().word()));
            }
            ObjectNode body = taking.body(site, period, state);
            return facts.write(caller, FactDraft.of(kind.wire(), site.id(), body, base));
        });
    }

    private static ObjectNode body(Period period) {
        return JsonNodeFactory.instance.objectNode().put("period", period.text());
    }

    private Draft seen(Posyandus.Site site, Period period, String hash) {
        Draft draft = drafts.of(site, period);
        if (!draft.hash().equals(hash)) {
            throw new Problem(MonthProblem.CHANGED);
        }
        return draft;
    }

    private int today(Posyandus.Site site) {
        return (int) LocalDate.now(clock.withZone(site.zone())).toEpochDay();
    }

    private static void explained(Draft draft, Map<String, String> explained) {
        List<MonthRow> rows = Counted.rows(draft.counted());
        Cells cells = draft.cells();
        for (Identity identity : Identity.values()) {
            String reason = explained.getOrDefault(identity.name(), "");
            boolean needed = identity.mustBeExplained() && !identity.holds(cells, rows, draft.period());
            if (needed && reason.isBlank()) {
                throw new Problem(
                        MonthProblem.IDENTITY, Map.of("identity", identity.name(), Problem.FIELD, "/explained"));
            }
        }
    }
}

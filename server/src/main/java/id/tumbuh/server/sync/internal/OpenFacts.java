package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.foundation.Scoped;
import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactDraft;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Facts;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.State;
import id.tumbuh.server.sync.Subjects;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/** Facts that are not simply accepted, for those who decide about them. */
@RestController
@RequestMapping("/api/facts")
@Needs(Permission.DECIDE)
class OpenFacts {
    private static final int MOST = 500;

    private final FactRows rows;
    private final Scoped scoped;
    private final Facts facts;
    private final Kinds kinds;
    private final Subjects subjects;

    OpenFacts(FactRows rows, Scoped scoped, Facts facts, Kinds kinds, Subjects subjects) {
        this.subjects = subjects;
        this.rows = rows;
        this.scoped = scoped;
        this.facts = facts;
        this.kinds = kinds;
    }

    /** One of them. What it says is shown by the screens that decide, not here. */
    record Open(
            UUID id,
            String type,
            String posyandu,
            @Nullable UUID subject,
            @Nullable LocalDate day,
            UUID device,
            UUID actor,
            Instant at,
            String state,
            @Nullable String code) {}

    /**
     * Held, quarantined and conflicting facts of the caller's areas in order of arrival, 500 at a time.
     *
     * @param state one of them, in letters large or small; all where it is not given
     * @param after the last fact of the page before
     */
    @Operation(summary = "Facts that wait for a decision")
    @GetMapping("/open")
    List<Open> open(
            @AuthenticationPrincipal Caller caller,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"conflict", "held", "quarantined"}))
                    @RequestParam(required = false)
                    @Nullable
                    String state,
            @RequestParam(required = false) @Nullable UUID after,
            @Parameter(schema = @Schema(type = "string")) @RequestParam(required = false) @Nullable ScopePath under) {
        if (under != null && !caller.scope().contains(under)) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        Scope scope = under == null ? caller.scope() : Scope.of(under);
        Integer number = state == null ? null : Integer.valueOf(state(state).number());
        long last = after == null ? 0 : one(caller, after).arrival();
        return scoped.in(
                scope,
                () -> scope.paths().stream()
                        .flatMap(path -> under(path, number, last).stream())
                        .sorted(Comparator.comparingLong(FactRows.Stored::arrival))
                        .limit(MOST)
                        .map(OpenFacts::face)
                        .toList());
    }

    private static State state(String word) {
        for (State state : State.values()) {
            if (state.name().equalsIgnoreCase(word)) {
                return state;
            }
        }
        throw new Problem(GeneralProblem.INVALID, Map.of("field", "state"));
    }

    private List<FactRows.Stored> under(ScopePath path, @Nullable Integer state, long last) {
        return rows.query(
                "select " + FactRows.COLUMNS + " from fact where state <> 0 and path >= ? and path < ?"
                        + " and (?::int is null or state = ?::int) and seq > ? order by seq limit " + MOST,
                path.from(),
                path.until(),
                state,
                state,
                last);
    }

    private static Open face(FactRows.Stored stored) {
        Fact fact = stored.fact();
        return new Open(
                fact.id(),
                fact.kind(),
                fact.posyandu(),
                fact.subject(),
                fact.day() == null ? null : LocalDate.ofEpochDay(fact.day()),
                fact.device(),
                fact.actor(),
                fact.at(),
                Outcome.word(stored.state()),
                stored.code());
    }

    /** Takes a quarantined fact after all; that is a fact of its own. */
    @Operation(summary = "Accept a fact in quarantine")
    @PostMapping("/{id}/release")
    Open release(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        FactRows.Stored stored = one(caller, id);
        Fact fact = stored.fact();
        if (stored.state() != State.QUARANTINED) {
            return face(stored);
        }
        FactKind kind = kinds.find(fact.kind());
        if (fact.kind().equals(Erasures.KIND)) {
            // Who may erase, and whether a law still asks to keep the record, only the register's own door asks.
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        if (kind != null && !kind.writers().contains(caller.role())) {
            // Nobody lets in by another's hand what that one may not write.
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        if (fact.kind().equals(Releases.KIND) || joinsAnotherAreas(caller, fact)) {
            // A decision is not let in by another decision; and two records are joined by whoever has both.
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        FactDraft draft = FactDraft.of(
                Releases.KIND,
                fact.posyandu(),
                JsonNodeFactory.instance.objectNode().put("fact", id.toString()),
                null);
        facts.write(caller, draft);
        return face(one(caller, id));
    }

    /** Whether it is a merge into somebody whom the caller does not have, or not yet: its record's visits would count for that one. */
    private boolean joinsAnotherAreas(Caller caller, Fact fact) {
        UUID into = fact.kind().equals("person.merged")
                ? Ids.canonical(fact.body().path("into").asString(""))
                : null;
        if (into == null) {
            return false;
        }
        Subjects.Known survivor = subjects.find(Set.of(into)).get(into);
        return survivor == null || !caller.scope().contains(survivor.path());
    }

    private FactRows.Stored one(Caller caller, UUID id) {
        List<FactRows.Stored> found = scoped.in(
                caller.scope(), () -> rows.query("select " + FactRows.COLUMNS + " from fact where id = ?", id));
        if (found.isEmpty()) {
            throw new Problem(GeneralProblem.NOT_FOUND);
        }
        return found.getFirst();
    }
}

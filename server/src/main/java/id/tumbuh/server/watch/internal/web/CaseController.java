package id.tumbuh.server.watch.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.watch.internal.Case;
import id.tumbuh.server.watch.internal.CaseDesk;
import id.tumbuh.server.watch.internal.Cases;
import id.tumbuh.server.watch.internal.Period;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bidan's worklist: what is doubtful about a month, and her decisions. */
@RestController
@RequestMapping(path = "/api/months/{posyandu}/{period}/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PERSONS)
class CaseController {
    private final Cases cases;
    private final CaseDesk desk;

    CaseController(Cases cases, CaseDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /** A worklist. */
    record Worklist(
            String posyandu, String period, LocalDate asOf, LocalDate today, Cases.Counts counts, List<Case> cases)
            implements Concerns {
        @Override
        public List<UUID> concerned() {
            return cases.stream()
                    .flatMap(one -> Stream.of(one.person(), one.other()))
                    .filter(Objects::nonNull)
                    .map(Case.Person::id)
                    .distinct()
                    .toList();
        }
    }

    /** Decisions, all taken or none. */
    record Decisions(@Nullable List<CaseDesk.@Nullable Decision> decisions) {}

    /** Decisions to be taken back: the facts that they became. */
    record Undoing(@Nullable List<@Nullable UUID> facts) {}

    /** What became of them, in their order. */
    record Decided(List<CaseDesk.Decided> decided) {}

    /** What is doubtful about a posyandu's month, the worst first. */
    @Operation(summary = "What is doubtful about a posyandu's month, the worst first")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping
    Worklist list(@AuthenticationPrincipal Caller caller, @PathVariable String posyandu, @PathVariable String period) {
        Cases.Listed list = cases.list(caller, posyandu, Period.of(period));
        return new Worklist(list.posyandu(), list.period(), list.asOf(), list.today(), list.counts(), list.cases());
    }

    /** Settles one case or many at once. */
    @Operation(summary = "Accept, ask back, refer or excuse: one case or many at once")
    @Needs(Permission.DECIDE)
    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decided decide(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Decisions decisions) {
        return new Decided(desk.decide(caller, posyandu, Period.of(period), decisions.decisions()));
    }

    /** Takes back what was just decided. */
    @Operation(summary = "Take decisions of the worklist back: all or none")
    @Needs(Permission.DECIDE)
    @PostMapping(path = "/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decided undo(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Undoing undoing) {
        return new Decided(desk.undo(caller, posyandu, Period.of(period), undoing.facts()));
    }
}

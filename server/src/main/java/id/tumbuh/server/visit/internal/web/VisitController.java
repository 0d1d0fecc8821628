package id.tumbuh.server.visit.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Given;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.visit.internal.EntryList;
import id.tumbuh.server.visit.internal.VisitDesk;
import id.tumbuh.server.visit.internal.Visits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Measurements for the staff, and what they decide about them. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.DECIDE)
class VisitController {
    private final Visits visits;
    private final EntryList entries;
    private final VisitDesk desk;

    VisitController(Visits visits, EntryList entries, VisitDesk desk) {
        this.visits = visits;
        this.entries = entries;
        this.desk = desk;
    }

    /** Who was measured at a posyandu on a day. */
    record DayList(String posyandu, LocalDate day, List<Visits.Named> visits) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return visits.stream().map(one -> one.measurement().person()).toList();
        }
    }

    /** Measurements of one person and day that say different things; {@code standing} tells which is proposed. */
    record Conflict(
            UUID person,
            @Nullable String name,
            String posyandu,
            LocalDate day,
            List<Visits.Measurement> measurements) {}

    /**
     * What waits for a decision in an area.
     *
     * @param entries services, answers, absences and referrals that were corrected in two ways
     */
    record Conflicts(String place, List<Conflict> conflicts, List<EntryList.Differing> entries) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return Stream.concat(
                            conflicts.stream().map(Conflict::person),
                            entries.stream().map(EntryList.Differing::person))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Everything a person was measured.
     *
     * @param person the survivor where the id asked for was merged
     */
    record History(UUID person, List<Visits.Measurement> visits) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return List.of(person);
        }
    }

    /** Why something is decided. */
    record Reason(@Nullable String reason) {}

    /**
     * A measurement said anew.
     *
     * @param day null where the day was right
     * @param body as in {@code visit.measured}
     * @param confirm true once somebody has looked at a figure that {@code TMB-VISIT-CONFIRM} asked about
     */
    record Correction(
            @Nullable LocalDate day,
            @Schema(implementation = MeasuredFields.class) JsonNode body,
            @Nullable Boolean confirm) {}

    @Operation(summary = "Who was measured at a posyandu on a day")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/visits")
    DayList day(@AuthenticationPrincipal Caller caller, @RequestParam String posyandu, @RequestParam LocalDate day) {
        return new DayList(posyandu, day, visits.of(caller, posyandu, day));
    }

    /** The open conflicts of a posyandu, or of any area above: one for each person and day, and one for each entry. */
    @Operation(summary = "The measurements and entries of an area that wait for a choice")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/visits/conflicts")
    Conflicts conflicts(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        Map<List<Object>, List<Visits.Named>> byDay = new LinkedHashMap<>();
        for (Visits.Named one : visits.open(caller, place)) {
            List<Object> day =
                    List.of(one.measurement().person(), one.measurement().day());
            byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(one);
        }
        return new Conflicts(
                place, byDay.values().stream().map(VisitController::conflict).toList(), entries.open(caller, place));
    }

    private static Conflict conflict(List<Visits.Named> of) {
        Visits.Measurement first = of.getFirst().measurement();
        return new Conflict(
                first.person(),
                of.getFirst().name(),
                first.posyandu(),
                first.day(),
                of.stream().map(Visits.Named::measurement).toList());
    }

    @Operation(summary = "All measurements of a person")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSON_READ)
    @GetMapping("/people/{id}/visits")
    History history(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        List<Visits.Measurement> found = visits.history(caller, id);
        return new History(found.isEmpty() ? id : found.getFirst().person(), found);
    }

    @Operation(summary = "Let one of two differing measurements count")
    @PostMapping(path = "/visits/{fact}/choose", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt choose(@AuthenticationPrincipal Caller caller, @PathVariable UUID fact, @RequestBody Reason reason) {
        return Receipt.of(desk.choose(caller, fact, reason.reason()));
    }

    @Operation(summary = "Take a measurement back")
    @PostMapping(path = "/visits/{fact}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt withdraw(@AuthenticationPrincipal Caller caller, @PathVariable UUID fact, @RequestBody Reason reason) {
        return Receipt.of(desk.withdraw(caller, fact, reason.reason()));
    }

    @Operation(
            summary = "Say a measurement anew",
            description = "What the rules doubt is answered with TMB-VISIT-CONFIRM until `confirm` is true; what says"
                    + " the same as counts already is answered with the outcome duplicate, and nothing is written.")
    @PostMapping(path = "/visits/{fact}/correct", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt correct(@AuthenticationPrincipal Caller caller, @PathVariable UUID fact, @RequestBody Correction said) {
        return Receipt.of(
                desk.correct(caller, fact, said.day(), Given.body(said.body()), Boolean.TRUE.equals(said.confirm())));
    }
}

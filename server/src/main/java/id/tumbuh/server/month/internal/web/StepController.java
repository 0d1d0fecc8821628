package id.tumbuh.server.month.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.month.internal.MonthDesk;
import id.tumbuh.server.sync.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a month: validated, signed, received, approved, opened again. */
@RestController
@RequestMapping(
        path = "/api/months/{posyandu}/{period}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        consumes = MediaType.APPLICATION_JSON_VALUE)
class StepController {
    private final MonthDesk desk;

    StepController(MonthDesk desk) {
        this.desk = desk;
    }

    /**
     * What the bidan saw.
     *
     * @param base the step before, as the month's answer names it; null before the first
     * @param hash of what was seen
     */
    record Seen(@Nullable UUID base, String hash) {}

    /** What the bidan signs; {@code explained} says why an identity does not hold, by its name. */
    record Signing(
            @Nullable UUID base,
            String hash,

            @Schema(description = "Why an identity does not hold, by its name") @Nullable
            Map<String, String> explained) {}

    /** The step before. */
    record After(@Nullable UUID base) {}

    /** Why a month is opened again. */
    record Reopening(@Nullable UUID base, String reason) {}

    /** The fact that was made: the base of the next step. */
    record Taken(UUID fact, String outcome) {
        static Taken of(Outcome outcome) {
            return new Taken(outcome.id(), outcome.word());
        }
    }

    @Operation(summary = "Everything of the month has been looked at")
    @Needs(Permission.SIGN_MONTHS)
    @PostMapping("/validate")
    Taken validate(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Seen seen) {
        return Taken.of(desk.validate(caller, posyandu, period, seen.base(), seen.hash()));
    }

    @Operation(summary = "Sign the month")
    @Needs(Permission.SIGN_MONTHS)
    @PostMapping("/sign")
    Taken sign(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Signing signing) {
        Map<String, String> explained = signing.explained() == null ? Map.of() : signing.explained();
        return Taken.of(desk.sign(caller, posyandu, period, signing.base(), signing.hash(), explained));
    }

    @Operation(summary = "The Puskesmas has the month")
    @Needs(Permission.RECEIVE_MONTHS)
    @PostMapping("/receive")
    Taken receive(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody After after) {
        return Taken.of(desk.receive(caller, posyandu, period, after.base()));
    }

    @Operation(summary = "The Puskesmas approves the month")
    @Needs(Permission.RECEIVE_MONTHS)
    @PostMapping("/approve")
    Taken approve(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody After after) {
        return Taken.of(desk.approve(caller, posyandu, period, after.base()));
    }

    @Operation(summary = "Open the month again")
    @Needs(Permission.REOPEN_MONTHS)
    @PostMapping("/reopen")
    Taken reopen(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Reopening reopening) {
        return Taken.of(desk.reopen(caller, posyandu, period, reopening.base(), reopening.reason()));
    }
}

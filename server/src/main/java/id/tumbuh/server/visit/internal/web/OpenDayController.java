package id.tumbuh.server.visit.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.visit.internal.OpenDays;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Open days: numbers, and what of them never arrived. No names. */
@RestController
@RequestMapping(path = "/api/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.RUN_SESSIONS)
class OpenDayController {
    private final OpenDays days;

    OpenDayController(OpenDays days) {
        this.days = days;
    }

    /** A day at a posyandu. */
    record Planned(String posyandu, LocalDate day, @Nullable String reason) {}

    /** The days of a span, both ends included. */
    @Operation(summary = "Open days of a posyandu")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping
    List<OpenDays.Day> list(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String posyandu,
            @RequestParam LocalDate since,
            @RequestParam LocalDate until) {
        return days.between(caller, posyandu, since, until);
    }

    @Operation(summary = "Plan an open day")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt schedule(@AuthenticationPrincipal Caller caller, @RequestBody Planned planned) {
        return Receipt.of(days.schedule(caller, planned.posyandu(), planned.day()));
    }

    /** Cancels a day; where it was opened all the same, it was held. */
    @Operation(summary = "Cancel an open day")
    @PostMapping(path = "/cancel", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt cancel(@AuthenticationPrincipal Caller caller, @RequestBody Planned planned) {
        return Receipt.of(days.cancel(caller, planned.posyandu(), planned.day(), planned.reason()));
    }
}

package id.tumbuh.server.reward.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.reward.internal.ProgrammeDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What a Puskesmas has set. */
@RestController
@RequestMapping(path = "/api/rewards", produces = MediaType.APPLICATION_JSON_VALUE)
class ProgrammeController {
    private final ProgrammeDesk desk;

    ProgrammeController(ProgrammeDesk desk) {
        this.desk = desk;
    }

    /**
     * A programme from a day on.
     *
     * @param base the newest version that the caller saw
     * @param posts the posyandu it holds for; none: all of the Puskesmas
     */
    record Setting(
            String place,
            @Nullable UUID base,
            LocalDate from,

            @Schema(description = "name, sop, revision, issued, rules and reward.* settings; null ends the programme")
            @Nullable
            JsonNode programme,

            @Nullable List<String> posts) {}

    /** A holiday; {@code rest} false takes it back. */
    record Holiday(
            String place,
            LocalDate day,
            String name,
            @Nullable Boolean rest) {}

    @Operation(summary = "The programme of a place's Puskesmas: versions, settings, holidays")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/programme")
    ProgrammeDesk.Settled programme(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        return desk.of(caller, place);
    }

    @Operation(summary = "Set a Puskesmas' programme from a day on, or end it")
    @Needs(Permission.SET_REWARDS)
    @PostMapping(path = "/programme", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written set(@AuthenticationPrincipal Caller caller, @RequestBody Setting setting) {
        List<String> posts = setting.posts() == null ? List.of() : setting.posts();
        return Written.of(desk.set(
                caller,
                setting.place(),
                setting.base(),
                Written.given(setting.from(), "/from"),
                setting.programme(),
                posts));
    }

    @Operation(summary = "Enter a holiday of a Puskesmas, or take it back")
    @Needs(Permission.SET_REWARDS)
    @PostMapping(path = "/holidays", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written holiday(@AuthenticationPrincipal Caller caller, @RequestBody Holiday holiday) {
        return Written.of(desk.holiday(
                caller,
                holiday.place(),
                Written.given(holiday.day(), "/day"),
                Written.given(holiday.name(), "/name"),
                !Boolean.FALSE.equals(holiday.rest())));
    }
}

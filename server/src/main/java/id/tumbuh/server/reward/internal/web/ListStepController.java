package id.tumbuh.server.reward.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.reward.internal.Gifts;
import id.tumbuh.server.reward.internal.ListDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
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

/** The steps of lists and of gifts. */
@RestController
@RequestMapping(
        path = "/api/rewards/{posyandu}",
        produces = MediaType.APPLICATION_JSON_VALUE,
        consumes = MediaType.APPLICATION_JSON_VALUE)
class ListStepController {
    private final ListDesk desk;
    private final Gifts gifts;

    ListStepController(ListDesk desk, Gifts gifts) {
        this.desk = desk;
        this.gifts = gifts;
    }

    /**
     * What was seen.
     *
     * @param base the step before, as the lists' answer names it; null before the first
     * @param hash of the lists that were seen
     */
    record Seen(@Nullable UUID base, String hash) {}

    /** What the bidan vouches for; {@code reason} lets it pass although a month is not signed. */
    record Vouched(
            @Nullable UUID base, String hash, @Nullable String reason) {}

    /** Why lists go back. */
    record Back(@Nullable UUID base, String reason) {}

    /** A coordination meeting; {@code attended} counts by role, {@code words} are its minutes without names. */
    record Meeting(
            LocalDate day,
            @Nullable Integer minutes,
            @Schema(description = "How many came, by role") Map<String, Integer> attended,
            String words) {}

    /** Whether a child is not asked to gain, for a medical reason. */
    record Excuse(UUID person, boolean excused) {}

    @Operation(summary = "Propose lists A and B as they come out now")
    @Needs(Permission.RUN_REWARDS)
    @PostMapping("/{period}/propose")
    Written propose(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Seen seen) {
        return Written.of(desk.propose(caller, posyandu, period, seen.base(), Written.given(seen.hash(), "/hash")));
    }

    @Operation(summary = "The bidan vouches for the months behind the lists")
    @Needs(Permission.RUN_REWARDS)
    @PostMapping("/{period}/validate")
    Written validate(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Vouched seen) {
        return Written.of(desk.validate(
                caller, posyandu, period, seen.base(), Written.given(seen.hash(), "/hash"), seen.reason()));
    }

    @Operation(summary = "Approve the lists, as the programme says who may")
    @Needs(Permission.APPROVE_REWARDS)
    @PostMapping("/{period}/approve")
    Written approve(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Seen seen) {
        return Written.of(desk.approve(caller, posyandu, period, seen.base(), Written.given(seen.hash(), "/hash")));
    }

    @Operation(summary = "Send the lists back to be proposed anew")
    @Needs(Permission.APPROVE_REWARDS)
    @PostMapping("/{period}/return")
    Written giveBack(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Back back) {
        return Written.of(
                desk.giveBack(caller, posyandu, period, back.base(), Written.given(back.reason(), "/reason")));
    }

    @Operation(summary = "Write down the coordination meeting before an open day")
    @Needs(Permission.RUN_REWARDS)
    @PostMapping("/{period}/meetings")
    Written meet(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestBody Meeting meeting) {
        return Written.of(desk.meet(
                caller,
                posyandu,
                period,
                new ListDesk.Meeting(
                        Written.given(meeting.day(), "/day"),
                        meeting.minutes(),
                        Written.given(meeting.attended(), "/attended"),
                        Written.given(meeting.words(), "/words"))));
    }

    @Operation(summary = "A child is not asked to gain, for a medical reason, or is asked again")
    @Needs(Permission.DECIDE)
    @PostMapping("/excuses")
    Written excuse(@AuthenticationPrincipal Caller caller, @PathVariable String posyandu, @RequestBody Excuse excuse) {
        return Written.of(desk.excuse(caller, posyandu, Written.given(excuse.person(), "/person"), excuse.excused()));
    }

    /** What is {@code reserved}, {@code handed} or {@code delayed} with a gift. */
    @Operation(summary = "Reserve, hand over or put off a gift")
    @Needs(Permission.RUN_REWARDS)
    @PostMapping("/gifts/{what:reserved|handed|delayed}")
    Written give(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String what,
            @RequestBody Gifts.Act act) {
        return Written.of(gifts.act(caller, posyandu, what, act));
    }

    /** What is {@code cancelled}, or taken back as a mistake ({@code withdrawn}). */
    @Operation(summary = "Cancel a gift, or take back what was written of it")
    @Needs(Permission.APPROVE_REWARDS)
    @PostMapping("/gifts/corrections/{what:cancelled|withdrawn}")
    Written correct(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String what,
            @RequestBody Gifts.Act act) {
        return Written.of(gifts.act(caller, posyandu, what, act));
    }
}

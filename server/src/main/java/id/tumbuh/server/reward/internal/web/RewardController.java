package id.tumbuh.server.reward.internal.web;

import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.reward.internal.Effects;
import id.tumbuh.server.reward.internal.Gifts;
import id.tumbuh.server.reward.internal.ListAnswers;
import id.tumbuh.server.reward.internal.RewardMonths;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programme as it stands: the month's clock, lists A and B, gifts, and whether it works. */
@RestController
@RequestMapping(path = "/api/rewards", produces = MediaType.APPLICATION_JSON_VALUE)
class RewardController {
    private final RewardMonths months;
    private final ListAnswers lists;
    private final Gifts gifts;
    private final Effects effects;

    RewardController(RewardMonths months, ListAnswers lists, Gifts gifts, Effects effects) {
        this.months = months;
        this.lists = lists;
        this.gifts = gifts;
        this.effects = effects;
    }

    @Operation(summary = "The open day of every posyandu in a month: its days, what is due, how many are on the lists")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping
    List<RewardMonths.Line> months(@AuthenticationPrincipal Caller caller, @RequestParam String period) {
        return months.of(caller, period);
    }

    @Operation(summary = "A posyandu's month: days, meetings, figures")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/{posyandu}/{period}")
    RewardMonths.Month month(
            @AuthenticationPrincipal Caller caller, @PathVariable String posyandu, @PathVariable String period) {
        return months.of(caller, posyandu, period);
    }

    /** Lists A and B, who just misses and why; {@code of} is DRAFT or PROPOSAL, without it what was proposed where there is any. */
    @Operation(summary = "Lists A and B of an open day with their evidence")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/{period}/lists")
    ListAnswers.Listing lists(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestParam(required = false) ListAnswers.@Nullable Of of) {
        return lists.of(caller, posyandu, period, of);
    }

    @Operation(summary = "What may be told of an approved list on the board (PAPAN) or by WHATSAPP")
    @Needs(Permission.VIEW_AGGREGATES)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/{period}/announcement")
    ListAnswers.Told announcement(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String posyandu,
            @PathVariable String period,
            @RequestParam(defaultValue = "PAPAN") Channel channel) {
        return lists.announcement(caller, posyandu, period, channel);
    }

    @Operation(summary = "The gifts of a posyandu, each with what was done with it")
    @Needs(Permission.VIEW_PERSONS)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/{posyandu}/gifts")
    Gifts.Gifted gifts(@AuthenticationPrincipal Caller caller, @PathVariable String posyandu) {
        return gifts.of(caller, posyandu);
    }

    @Operation(summary = "Attendance and gain before and since the programme, against posyandu without it")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/effect")
    Effects.Effect effect(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        return effects.of(caller, place);
    }
}

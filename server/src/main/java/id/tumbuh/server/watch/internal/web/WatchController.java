package id.tumbuh.server.watch.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.watch.internal.Case;
import id.tumbuh.server.watch.internal.ReferralDesk;
import id.tumbuh.server.watch.internal.WatchList;
import id.tumbuh.server.watch.internal.Watched;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who must not be lost from sight. */
@RestController
@RequestMapping(path = "/api/watch", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PERSONS)
class WatchController {
    private final WatchList watch;
    private final ReferralDesk referrals;

    WatchController(WatchList watch, ReferralDesk referrals) {
        this.watch = watch;
        this.referrals = referrals;
    }

    /** The watch with names. */
    record Named(String place, LocalDate day, List<WatchList.Count> counts, List<Watched> watched, boolean more)
            implements Concerns {
        @Override
        public List<UUID> concerned() {
            return watched.stream()
                    .flatMap(one -> one.children().stream())
                    .map(Case.Person::id)
                    .distinct()
                    .toList();
        }
    }

    /** What became of a referral made. */
    record Made(UUID fact, String outcome) {}

    /** The children of an area who must not be lost from sight, and whose turn it is. */
    @Operation(summary = "Who of an area must not be lost from sight, and whose turn it is")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping
    Named named(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        WatchList.Named named = watch.named(caller, place);
        return new Named(named.place(), named.day(), named.counts(), named.watched(), named.more());
    }

    /** The same in numbers, without anybody's name. */
    @Operation(summary = "How many of an area must not be lost from sight")
    @Needs(Permission.VIEW_AGGREGATES)
    @GetMapping("/counts")
    WatchList.Numbers numbers(@AuthenticationPrincipal Caller caller, @RequestParam String place) {
        return watch.numbers(caller, place);
    }

    /** Sends a child on. */
    @Operation(summary = "Refer somebody today")
    @Needs(Permission.DECIDE)
    @PostMapping(path = "/referrals", consumes = MediaType.APPLICATION_JSON_VALUE)
    Made refer(@AuthenticationPrincipal Caller caller, @RequestBody ReferralDesk.Referral referral) {
        Outcome outcome = referrals.refer(caller, referral);
        return new Made(outcome.id(), outcome.word());
    }
}

package id.tumbuh.server.visit.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.visit.internal.EntryList;
import id.tumbuh.server.visit.internal.VisitDesk;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Services, answers and referrals for the staff. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.VIEW_PERSONS)
class EntryController {
    private final EntryList entries;
    private final VisitDesk desk;

    EntryController(EntryList entries, VisitDesk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    /** What was done, asked and decided. */
    record Entered(List<EntryList.Entered> entries) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return entries.stream().map(EntryList.Entered::person).distinct().toList();
        }
    }

    /**
     * What became of a referral.
     *
     * @param step DITERIMA, DITANGANI, BALIK, SELESAI or TIDAK_DATANG
     * @param day the day on which it did
     */
    record Step(String step, LocalDate day, @Nullable String note) {}

    /** Everything that was given to a person, asked and referred. */
    @Operation(summary = "Everything given to a person, asked and referred")
    @Audited(Action.PERSON_READ)
    @GetMapping("/people/{id}/entries")
    Entered history(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return new Entered(entries.of(caller, id));
    }

    /** The same of everybody of a posyandu on a day. */
    @Operation(summary = "What was given, asked and referred at a posyandu on a day")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/entries")
    Entered day(@AuthenticationPrincipal Caller caller, @RequestParam String posyandu, @RequestParam LocalDate day) {
        return new Entered(entries.of(caller, posyandu, day));
    }

    /** Referrals that nobody has ended. */
    @Operation(summary = "Referrals of a posyandu that nobody has ended")
    @Audited(Action.PERSONS_LISTED)
    @GetMapping("/referrals")
    Entered referrals(@AuthenticationPrincipal Caller caller, @RequestParam String posyandu) {
        return new Entered(entries.openReferrals(caller, posyandu));
    }

    /** Writes down what became of a referral. */
    @Operation(summary = "Write down what became of a referral")
    @Needs(Permission.DECIDE)
    @PostMapping(path = "/referrals/{fact}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt answer(@AuthenticationPrincipal Caller caller, @PathVariable UUID fact, @RequestBody Step step) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("step", step.step());
        if (step.note() != null) {
            body.put("note", step.note());
        }
        return Receipt.of(desk.answer(caller, fact, body, step.day()));
    }
}

package id.tumbuh.server.people.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.AuditExtract;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.audit.Concerns;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.people.internal.Desk;
import id.tumbuh.server.people.internal.Register;
import id.tumbuh.server.people.internal.web.PeopleController.Receipt;
import id.tumbuh.server.sync.Fact;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the law gives a person over the own record (UU 27/2022): a copy of all of it, and its erasure; and the undoing of a merge. */
@RestController
@RequestMapping(path = "/api/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class RecordController {
    private final Register register;
    private final Desk desk;
    private final AuditExtract trail;

    RecordController(Register register, Desk desk, AuditExtract trail) {
        this.register = register;
        this.desk = desk;
        this.trail = trail;
    }

    /** Everything that is kept about a person. */
    record Export(PersonAnswer person, List<Told> facts, List<AuditExtract.Deed> trail) implements Concerns {
        @Override
        public List<UUID> concerned() {
            return List.of(person.id());
        }
    }

    /** A fact as it was written. */
    record Told(
            UUID id, String type, String posyandu, @Nullable LocalDate day, Instant at, UUID actor, JsonNode body) {
        static Told of(Fact fact) {
            return new Told(
                    fact.id(),
                    fact.kind(),
                    fact.posyandu(),
                    fact.day() == null ? null : LocalDate.ofEpochDay(fact.day()),
                    fact.at(),
                    fact.actor(),
                    fact.body());
        }
    }

    /**
     * Why somebody is erased.
     *
     * @param confirmed an administrator answers for it although the record should still be kept
     */
    record Erasure(String reason, boolean confirmed) {}

    @Operation(summary = "Everything kept about a person")
    @Needs(Permission.EXPORT_PERSON)
    @Audited(Action.PERSON_EXPORTED)
    @GetMapping("/export")
    Export export(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Register.Person person = register.find(caller, id);
        return new Export(
                PersonAnswer.of(person, register.absorbed(caller, person.id())),
                desk.everything(caller, person).stream().map(Told::of).toList(),
                trail.about(caller, person.id()));
    }

    @Operation(summary = "Erase a person for good")
    @Needs(Permission.ERASE_PERSON)
    @PostMapping(path = "/erase", consumes = MediaType.APPLICATION_JSON_VALUE)
    Receipt erase(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Erasure erasure) {
        return Receipt.of(desk.erase(caller, id, erasure.reason(), erasure.confirmed()));
    }

    /** Here the id is the absorbed one itself. */
    @Operation(summary = "Undo a merge")
    @Needs(Permission.DECIDE)
    @PostMapping("/unmerge")
    Receipt unmerge(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return Receipt.of(desk.unmerge(caller, id));
    }
}

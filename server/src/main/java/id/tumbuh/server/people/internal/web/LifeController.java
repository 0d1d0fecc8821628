package id.tumbuh.server.people.internal.web;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.people.internal.Desk;
import id.tumbuh.server.people.internal.Kind;
import id.tumbuh.server.people.internal.web.PeopleController.Receipt;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What happens to a person, each told as one fact. */
@RestController
@RequestMapping(
        path = "/api/people/{id}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.EDIT_PERSONS)
class LifeController {
    private final Desk desk;

    LifeController(Desk desk) {
        this.desk = desk;
    }

    /**
     * Something that happened on a day; without one, today by the server's clock.
     *
     * @param body as the kind of fact has it (docs/guide/facts)
     */
    record Told(
            @Nullable LocalDate day,
            @Schema(type = "object", description = """
                    move: to (a posyandu) or outside, reason. join: to, as (visitor). leave, die: reason. household: household, kk, rt, rw. \
                    pregnancy: the first day of the last period and the expected day. pregnancy/end: outcome. consent: purposes, giver, \
                    relation. consent/withdraw: purposes. Purposes are words such as pelayanan, laporan, satusehat, foto, pengingat, \
                    penelitian, pengumuman-papan (the name on the board of the posyandu, among those who get a gift) and \
                    pengumuman-whatsapp (in a message); each is given and withdrawn for itself.""") JsonNode body) {}

    /** The one to merge into. */
    record Into(UUID into) {}

    /** To a posyandu ({@code to}) or outside ({@code outside}), with a reason. */
    @Operation(summary = "The person moves")
    @PostMapping("/move")
    Receipt move(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.MOVED, told);
    }

    /** Visits a posyandu ({@code to}, {@code as: visitor}). */
    @Operation(summary = "The person visits another posyandu")
    @PostMapping("/join")
    Receipt join(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.JOINED, told);
    }

    /** Turned 60 months, or is no more served. */
    @Operation(summary = "The person is no longer served")
    @PostMapping("/leave")
    Receipt leave(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.LEFT, told);
    }

    @Operation(summary = "The person died")
    @PostMapping("/die")
    Receipt die(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.DIED, told);
    }

    @Operation(summary = "The household of the person")
    @PostMapping("/household")
    Receipt household(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.HOUSEHOLD_REGISTERED, told);
    }

    /** Of one woman one at a time: {@code TMB-PERSON-PREGNANT} where another goes on. */
    @Operation(summary = "A pregnancy begins")
    @PostMapping("/pregnancy")
    Receipt pregnancy(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return Receipt.of(desk.pregnancy(caller, id, told.day(), told.body()));
    }

    @Operation(summary = "A pregnancy ends")
    @PostMapping("/pregnancy/end")
    Receipt pregnancyEnd(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.PREGNANCY_ENDED, told);
    }

    @Operation(summary = "A consent is given")
    @PostMapping("/consent")
    Receipt consent(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.CONSENT_GIVEN, told);
    }

    @Operation(summary = "A consent is withdrawn")
    @PostMapping("/consent/withdraw")
    Receipt withdraw(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Told told) {
        return tell(caller, id, Kind.CONSENT_WITHDRAWN, told);
    }

    /** This record counts for the other one from now on. */
    @Operation(summary = "Merge this record into another")
    @Needs(Permission.DECIDE)
    @PostMapping("/merge")
    Receipt merge(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Into into) {
        return Receipt.of(desk.merge(caller, id, into.into()));
    }

    private Receipt tell(Caller caller, UUID id, String kind, Told told) {
        return Receipt.of(desk.tell(caller, id, kind, told.day(), told.body()));
    }
}

package id.tumbuh.server.reward.internal.web;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.audit.Audited;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Given;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.reward.internal.BookDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
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

/** Buku Donasi. */
@RestController
@RequestMapping(path = "/api/rewards/book", produces = MediaType.APPLICATION_JSON_VALUE)
class BookController {
    private final BookDesk desk;

    BookController(BookDesk desk) {
        this.desk = desk;
    }

    /** A line for the book of a place. */
    record Entry(String place, @Schema(description = """
                            donations: day, donor, donorKind, item, quantity, unit, rupiah, purpose, receivedBy, proof, note. \
                            moves: day, move (BELANJA, RUSAK_ATAU_HILANG, PINDAH_POSYANDU), item, quantity, to, bought, boughtQuantity, \
                            boughtUnit, note.""") JsonNode body) {}

    /** What is taken back, and why. */
    record Back(String place, UUID fact, String reason) {}

    /** Up to which day the book of a place is closed. */
    record Closing(String place, LocalDate until, @Nullable String note) {}

    @Operation(summary = "Buku Donasi of a place: balances, lines, the way of each part, closings")
    @Needs(Permission.VIEW_AGGREGATES)
    @Audited(Action.PERSONS_LISTED)
    @GetMapping
    BookDesk.Book book(
            @AuthenticationPrincipal Caller caller,
            @RequestParam String place,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return desk.book(caller, place, until);
    }

    @Operation(summary = "Write down a donation")
    @Needs(Permission.RECEIVE_DONATIONS)
    @PostMapping(path = "/donations", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written donate(@AuthenticationPrincipal Caller caller, @RequestBody Entry entry) {
        return Written.of(desk.receive(caller, entry.place(), Given.body(Written.given(entry.body(), "/body"))));
    }

    @Operation(summary = "Write down money spent, goods damaged or moved to another place")
    @Needs(Permission.KEEP_DONATIONS)
    @PostMapping(path = "/moves", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written move(@AuthenticationPrincipal Caller caller, @RequestBody Entry entry) {
        return Written.of(desk.move(caller, entry.place(), Given.body(Written.given(entry.body(), "/body"))));
    }

    @Operation(summary = "Take back a line that was written by mistake; who only receives donations, one of one's own")
    @Needs(Permission.RECEIVE_DONATIONS)
    @PostMapping(path = "/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written takeBack(@AuthenticationPrincipal Caller caller, @RequestBody Back back) {
        return Written.of(desk.takeBack(
                caller, back.place(), Written.given(back.fact(), "/fact"), Written.given(back.reason(), "/reason")));
    }

    @Operation(summary = "Close the book of a place up to a day")
    @Needs(Permission.KEEP_DONATIONS)
    @PostMapping(path = "/closings", consumes = MediaType.APPLICATION_JSON_VALUE)
    Written close(@AuthenticationPrincipal Caller caller, @RequestBody Closing closing) {
        return Written.of(
                desk.close(caller, closing.place(), Written.given(closing.until(), "/until"), closing.note()));
    }
}

package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The protocol of the phones: facts in, changes out. */
@RestController
@RequestMapping(path = "/api/sync", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.SYNC)
class SyncController {
    /** More would hold the locks of a posyandu longer than other phones should wait. */
    private static final int MOST_FACTS = 1_000;

    private final Ledger ledger;
    private final EntryReader reader;
    private final Changes changes;
    private final ThisServer server;

    SyncController(Ledger ledger, EntryReader reader, Changes changes, ThisServer server) {
        this.ledger = ledger;
        this.reader = reader;
        this.changes = changes;
        this.server = server;
    }

    /** The answers, in the order of the facts. */
    record Answer(UUID epoch, List<One> outcomes) {}

    /**
     * The answer for one fact.
     *
     * @param state present for a duplicate: what became of the fact when it first came
     */
    record One(
            UUID id,
            String outcome,
            @Nullable String state,
            @Nullable String code,
            @Nullable List<String> warnings) {}

    /** Takes a batch; each fact is answered by name, and only those answered may be forgotten by the phone. */
    @Operation(
            summary = "Hand in facts",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = FactBatch.class))))
    @PostMapping(path = "/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer facts(@AuthenticationPrincipal Caller caller, @RequestBody JsonNode body) {
        if (caller.device() == null) {
            // The staff's desk judges more than the ledger can; its endpoints are the door.
            throw new Problem(GeneralProblem.FORBIDDEN);
        }
        JsonNode facts = body.path("facts");
        if (!facts.isArray()) {
            throw Problem.of(GeneralProblem.UNREADABLE, "/facts");
        }
        if (facts.size() > MOST_FACTS) {
            throw new Problem(FactProblem.BATCH_TOO_LONG, Map.of("most", MOST_FACTS));
        }
        List<Entry> entries = new ArrayList<>(facts.size());
        for (JsonNode node : facts) {
            entries.add(reader.read(node));
        }
        List<Outcome> outcomes = entries.isEmpty() ? List.of() : ledger.receive(caller, entries, Action.FACTS_RECEIVED);
        return new Answer(
                server.epoch(), outcomes.stream().map(SyncController::one).toList());
    }

    private static One one(Outcome outcome) {
        return new One(
                outcome.id(),
                outcome.word(),
                outcome.duplicate() ? Outcome.word(outcome.state()) : null,
                outcome.code(),
                outcome.warnings().isEmpty() ? null : outcome.warnings());
    }

    /**
     * What changed in a posyandu since the cursor; without one, everything a phone needs to begin with. Bounded; where {@code more} is true,
     * ask again with the new cursor.
     */
    @Operation(summary = "Fetch what changed in a posyandu")
    @GetMapping("/changes")
    Changes.Page changes(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String posyandu,
            @RequestParam(defaultValue = "2000") int limit) {
        return changes.page(caller, posyandu, since, limit);
    }
}

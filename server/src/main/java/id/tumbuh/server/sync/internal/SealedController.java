package id.tumbuh.server.sync.internal;

import id.tumbuh.server.audit.Action;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Open;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.FactProblem;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.server.sync.Senders;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes facts that a phone had sealed to this server and that somebody else hands in: a backup file, or the outbox of a phone whose PIN is
 * forgotten. Each item carries the token of the kader who wrote it, sealed with it; so the bearer needs no rights, and learns nothing.
 */
@RestController
@RequestMapping("/api/sync")
class SealedController {
    private final SealedDoor door;
    private final OutboxKey key;
    private final Senders senders;
    private final Ledger ledger;
    private final EntryReader reader;
    private final JsonMapper json;
    private final ThisServer server;

    SealedController(
            SealedDoor door,
            OutboxKey key,
            Senders senders,
            Ledger ledger,
            EntryReader reader,
            JsonMapper json,
            ThisServer server) {
        this.door = door;
        this.key = key;
        this.senders = senders;
        this.ledger = ledger;
        this.reader = reader;
        this.json = json;
        this.server = server;
    }

    /** The key to seal to, and the server's epoch. */
    record Key(UUID epoch, String publicKey) {}

    /** Sealed items, base64url. */
    record Sealed(List<@Nullable String> items) {}

    /**
     * What became of an item, in their order.
     *
     * @param state present for a duplicate: what became of the fact when it first came
     */
    record Taken(
            String outcome,
            @Nullable UUID id,
            @Nullable String state,
            @Nullable String code) {
        static Taken unreadable(@Nullable UUID id) {
            return new Taken("unreadable", id, null, FactProblem.SEALED.code());
        }

        static Taken of(Outcome outcome) {
            String state = outcome.duplicate() ? Outcome.word(outcome.state()) : null;
            return new Taken(outcome.word(), outcome.id(), state, outcome.code());
        }
    }

    @Operation(summary = "The key that phones seal their outbox to")
    @Open
    @GetMapping("/key")
    Key key() {
        return new Key(server.epoch(), key.publicKey());
    }

    @Operation(summary = "Hand in sealed facts of a phone")
    @Open
    @PostMapping("/sealed")
    List<Taken> sealed(@RequestBody Sealed sealed, HttpServletRequest request) {
        List<@Nullable String> items = sealed.items();
        if (items.size() > SealedDoor.MOST_ITEMS) {
            throw new Problem(FactProblem.BATCH_TOO_LONG, Map.of("most", SealedDoor.MOST_ITEMS));
        }
        String address = request.getRemoteAddr();
        door.enter(address, items.size());
        List<@Nullable JsonNode> all = door.inTurn(() -> openAll(items));
        Taken[] answers = new Taken[items.size()];
        Map<String, List<Integer>> byToken = new LinkedHashMap<>();
        List<@Nullable Entry> entries = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            JsonNode opened = all.get(i);
            String token = opened == null ? "" : opened.path("token").asString("");
            JsonNode fact = opened == null ? null : opened.path("fact");
            if (fact == null || !fact.isObject() || token.isEmpty()) {
                entries.add(null);
                answers[i] = Taken.unreadable(null);
            } else {
                entries.add(reader.read(fact));
                byToken.computeIfAbsent(token, unused -> new ArrayList<>()).add(i);
            }
        }
        byToken.forEach((token, places) -> {
            Optional<Caller> caller = senders.byToken(token, address);
            caller.ifPresent(known -> door.giveBack(address, places.size()));
            List<Entry> own = new ArrayList<>();
            places.forEach(place -> own.add(entries.get(place)));
            List<Outcome> outcomes =
                    caller.isEmpty() ? List.of() : ledger.receive(caller.get(), own, Action.SEALED_FACTS_RECEIVED);
            for (int i = 0; i < places.size(); i++) {
                answers[places.get(i)] =
                        outcomes.isEmpty() ? Taken.unreadable(own.get(i).id()) : Taken.of(outcomes.get(i));
            }
        });
        return Arrays.asList(answers);
    }

    private List<@Nullable JsonNode> openAll(List<@Nullable String> items) {
        List<@Nullable JsonNode> opened = new ArrayList<>(items.size());
        for (String item : items) {
            opened.add(open(item));
        }
        return opened;
    }

    private @Nullable JsonNode open(@Nullable String item) {
        if (item == null) {
            return null;
        }
        try {
            byte[] plain = key.open(Base64.getUrlDecoder().decode(item));
            return json.readTree(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException e) {
            return null;
        }
    }
}

package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of kader: a name and a posyandu; they come in by a phone. */
@RestController
@RequestMapping(path = "/api/kader", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.MANAGE_KADER)
class KaderController {
    private final AccountDesk desk;

    KaderController(AccountDesk desk) {
        this.desk = desk;
    }

    record NewKader(String name, String posyandu) {}

    record Added(UUID id) {}

    /** @param trained null where nobody said */
    record Listed(
            UUID id,
            String name,
            String posyandu,
            boolean locked,
            @Nullable Boolean trained) {
        static Listed of(Account account) {
            return new Listed(
                    account.id(), account.name(), account.places().getFirst(), account.locked(), account.trained());
        }
    }

    /** @param trained null takes back what was said */
    record Training(@Nullable Boolean trained) {}

    @Operation(summary = "Kader")
    @GetMapping
    List<Listed> list(@AuthenticationPrincipal Caller caller) {
        return desk.list(caller, AccountDesk.KADER).stream().map(Listed::of).toList();
    }

    @Operation(summary = "Add a kader")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@AuthenticationPrincipal Caller caller, @RequestBody NewKader fresh) {
        return new Added(desk.addKader(caller, fresh.name(), fresh.posyandu()));
    }

    /** What the month's forms print of her posyandu: how many of its kader are trained. */
    @Operation(summary = "Say whether a kader was trained")
    @PostMapping(path = "/{id}/trained", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void trained(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, @RequestBody Training training) {
        desk.setTrained(caller, id, training.trained());
    }

    @Operation(summary = "Lock a kader")
    @PostMapping("/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.setLocked(caller, id, AccountDesk.KADER, true);
    }

    @Operation(summary = "Unlock a kader")
    @PostMapping("/{id}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.setLocked(caller, id, AccountDesk.KADER, false);
    }
}

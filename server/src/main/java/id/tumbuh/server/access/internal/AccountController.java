package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.foundation.Role;
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

/** The accounts of staff. */
@RestController
@RequestMapping(path = "/api/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
@Needs(Permission.MANAGE_ACCOUNTS)
class AccountController {
    private final AccountDesk desk;

    AccountController(AccountDesk desk) {
        this.desk = desk;
    }

    /** @param places ids of areas, 1 to 4; {@code nation} is all of them */
    record NewStaff(String login, String name, Role role, List<@Nullable String> places) {}

    record Listed(UUID id, @Nullable String login, String name, Role role, List<String> places, boolean locked) {
        static Listed of(Account account) {
            return new Listed(
                    account.id(), account.login(), account.name(), account.role(), account.places(), account.locked());
        }
    }

    @Operation(summary = "Accounts of staff")
    @GetMapping
    List<Listed> list(@AuthenticationPrincipal Caller caller) {
        return desk.list(caller, AccountDesk.STAFF).stream().map(Listed::of).toList();
    }

    /** Makes an account; the answer holds the one-time code for the first sign-in. */
    @Operation(summary = "Make an account of staff; answers with its one-time code")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AccountDesk.Coded add(@AuthenticationPrincipal Caller caller, @RequestBody NewStaff fresh) {
        List<String> places =
                fresh.places().stream().map(place -> place == null ? "" : place).toList();
        if (places.isEmpty()) {
            throw Problem.of(AccessProblem.SCOPE, "/places");
        }
        return desk.addStaff(caller, fresh.login(), fresh.name(), fresh.role(), places);
    }

    @Operation(summary = "End the password of an account; answers with a one-time code")
    @PostMapping("/{id}/reset")
    AccountDesk.Coded reset(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return desk.reset(caller, id);
    }

    @Operation(summary = "Lock an account")
    @PostMapping("/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.setLocked(caller, id, AccountDesk.STAFF, true);
    }

    @Operation(summary = "Unlock an account")
    @PostMapping("/{id}/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        desk.setLocked(caller, id, AccountDesk.STAFF, false);
    }
}

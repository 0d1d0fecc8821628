package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Open;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first administrator of an empty server. */
@RestController
@RequestMapping(path = "/api/setup", produces = MediaType.APPLICATION_JSON_VALUE)
class SetupController {
    private final Setup setup;

    SetupController(Setup setup) {
        this.setup = setup;
    }

    record State(boolean needed) {}

    /** @param token as the server's console shows it */
    record First(String token, String login, @Nullable String name, String password) {}

    record Made(UUID account) {}

    @Operation(summary = "Whether the first administrator is still to be made")
    @Open
    @GetMapping
    State state() {
        return new State(setup.isNeeded());
    }

    @Operation(summary = "Make the first administrator")
    @Open
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Made run(@RequestBody First first, HttpServletRequest request) {
        String name = first.name() == null ? first.login() : first.name();
        return new Made(setup.run(first.token(), first.login(), name, first.password(), request.getRemoteAddr()));
    }
}

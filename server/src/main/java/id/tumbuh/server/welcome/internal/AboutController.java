package id.tumbuh.server.welcome.internal;

import id.tumbuh.server.demo.Demonstration;
import id.tumbuh.server.foundation.Open;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server is. */
@RestController
@RequestMapping(path = "/api/about", produces = MediaType.APPLICATION_JSON_VALUE)
class AboutController {
    private final Demonstration demonstration;

    AboutController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** @param demo true where everybody in it is made up; every screen says so */
    record About(String name, String version, boolean demo) {}

    @Operation(summary = "Name and version of this server")
    @Open
    @GetMapping
    About about() {
        String version = AboutController.class.getPackage().getImplementationVersion();
        return new About("Tumbuh", version == null ? "dev" : version, demonstration.isHere());
    }
}

package id.tumbuh.server.welcome.internal;

import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Draws QR codes, so that no page needs a library for it. The text comes in the body: addresses end up in logs of proxies. */
@RestController
@RequestMapping("/api/qr")
class QrController {
    private static final int LONGEST = 300;

    record Wish(String text) {}

    @Operation(summary = "Draw a QR code")
    @Needs(Permission.MANAGE_DEVICES)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = "image/svg+xml")
    String draw(@RequestBody Wish wish) {
        String text = wish.text();
        if (text.isBlank() || text.length() > LONGEST) {
            throw Problem.of(GeneralProblem.INVALID, "/text");
        }
        return QrPicture.svg(text);
    }
}

package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Needs;
import id.tumbuh.server.foundation.Open;
import id.tumbuh.server.foundation.Permission;
import id.tumbuh.server.foundation.Problem;
import id.tumbuh.server.sync.SealingKey;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Phones: a code for a kader, the phone that brings it, and the end of either. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class DeviceController {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CODE = 40;
    private static final int TRIES_AT_ONCE = 60;
    /** With 50 bits in a code, guessing one of a thousand open ones takes some 700 years at the pace of any address (50 a second). */
    private static final double TRIES_PER_SECOND = 0.5;

    private final Phones phones;
    private final JdbcClient jdbc;
    private final SealingKey sealingKey;
    private final String publicUrl;
    private final Allowance tries = new Allowance(TRIES_AT_ONCE, TRIES_PER_SECOND, System::nanoTime);

    DeviceController(
            Phones phones,
            JdbcClient jdbc,
            SealingKey sealingKey,
            @Value("${tumbuh.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.phones = phones;
        this.jdbc = jdbc;
        this.sealingKey = sealingKey;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    record NewEnrolment(UUID account) {}

    /**
     * What the bidan shows to the kader, once.
     *
     * @param qr the text of the QR code: the server's address with the code behind the number sign, which no server's log sees
     */
    record Issued(UUID id, String code, Instant until, String qr) {}

    record Shown(String code) {}

    record Redemption(String code, UUID deviceId, @Nullable String deviceName) {}

    /**
     * What a phone keeps.
     *
     * @param token goes into {@code Authorization: Bearer}
     * @param serverKey the key to seal the outbox to, as {@code GET /api/sync/key} gives it
     */
    record Enrolled(
            String token, UUID account, String name, String posyandu, String serverKey, UUID epoch, Instant until) {}

    @Operation(summary = "Make an enrolment code for a kader")
    @Needs(Permission.MANAGE_DEVICES)
    @PostMapping(path = "/enrolments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Issued issue(@AuthenticationPrincipal Caller caller, @RequestBody NewEnrolment wish) {
        Phones.Issued issued = phones.issue(caller, wish.account());
        return new Issued(issued.enrolment(), issued.code(), issued.until(), publicUrl + "/#daftar=" + issued.code());
    }

    @Operation(summary = "End an enrolment")
    @Needs(Permission.MANAGE_DEVICES)
    @DeleteMapping("/enrolments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endEnrolment(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        phones.endEnrolment(caller, id);
    }

    /** Before a kader chooses a PIN: a mistyped code is told while the paper is still in her hand. Wrong ones count as at the enrolment. */
    @Operation(summary = "Ask whether an enrolment code is good")
    @Open
    @PostMapping(path = "/devices/code", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@RequestBody Shown shown, HttpServletRequest request) {
        counted(request.getRemoteAddr(), () -> {
            phones.check(likely(shown.code()));
            return shown;
        });
    }

    /** Where others are enrolled on the phone already, it sends one of their tokens as {@code Authorization: Bearer}. */
    @Operation(summary = "Enrol a phone with a code")
    @Open
    @PostMapping(path = "/devices/enrol", consumes = MediaType.APPLICATION_JSON_VALUE)
    Enrolled enrol(@RequestBody Redemption redemption, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String name =
                redemption.deviceName() == null ? "" : redemption.deviceName().strip();
        String code = likely(redemption.code());
        Phones.Redeemed redeemed = counted(
                address,
                () -> phones.redeem(
                        code,
                        redemption.deviceId(),
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                        PhoneDoor.token(request),
                        address));
        return new Enrolled(
                redeemed.token(),
                redeemed.account().id(),
                redeemed.account().name(),
                redeemed.posyandu(),
                sealingKey.publicKey(),
                jdbc.sql("select epoch from server").query(UUID.class).single(),
                redeemed.until());
    }

    private static String likely(String code) {
        if (code.length() > LONGEST_CODE) {
            throw new Problem(AccessProblem.CODE);
        }
        return code;
    }

    /** Only wrong codes are counted, and a right one is taken after however many of them: a whole puskesmas may stand behind one address. */
    private <T> T counted(String address, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refused) {
            if (refused.code() == AccessProblem.CODE && !tries.take(address)) {
                throw new Problem(AccessProblem.TOO_MANY_ATTEMPTS, Map.of("seconds", tries.secondsToWait(address)));
            }
            throw refused;
        }
    }

    /** Who is enrolled where; a phone with several kader has several lines. */
    @Operation(summary = "Enrolled phones")
    @Needs(Permission.MANAGE_DEVICES)
    @GetMapping("/devices")
    List<EnrolmentTable.Listed> list(@AuthenticationPrincipal Caller caller) {
        return phones.list(caller);
    }

    @Operation(summary = "End all enrolments of a phone")
    @Needs(Permission.MANAGE_DEVICES)
    @DeleteMapping("/devices/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endDevice(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        phones.endDevice(caller, id);
    }
}

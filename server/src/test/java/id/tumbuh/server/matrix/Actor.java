package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.Rows;
import id.tumbuh.server.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Somebody of a role with the area of {@link Land#scope}: kader with a phone, all others with a session. */
record Actor(TestServer server, String... headers) {
    static Actor of(TestServer server, Role role) {
        ScopePath scope = Land.scope(role);
        UUID account = AccessPart.add(server, UUID.randomUUID(), role, scope);
        if (role == Role.KADER) {
            UUID enrolment = AccessPart.enrol(server, scope, account, UUID.randomUUID());
            return new Actor(server, "Authorization", "Bearer " + AccessPart.token(enrolment));
        }
        String token = AccessPart.token(account);
        byte[] hash = Ids.sha256(token.getBytes(StandardCharsets.UTF_8));
        Rows.add(server.database(), "staff_session", Map.of("hash", hash, "account", account));
        return new Actor(server, "Cookie", "tumbuh_session=" + token, "X-CSRF-Token", csrf(token));
    }

    TestServer.Answer send(String method, String path, @Nullable String body) {
        return server.send(method, path, body, headers);
    }

    private static String csrf(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("csrf".getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

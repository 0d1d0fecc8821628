package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Vault;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A browser in which this login has signed in before, known by a cookie with our seal on it (OWASP: device cookies). Its tries are counted
 * apart, so that nobody who guesses elsewhere can shut its owner out. It opens nothing.
 */
@Component
class KnownBrowser {
    private static final String NAME = "tumbuh_known_";
    private static final int NAME_LETTERS = 8;
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final SecretKeySpec key;

    KnownBrowser(Vault vault) {
        this.key = new SecretKeySpec(vault.derive("known browser"), "HmacSHA256");
    }

    /** What tells this browser from others of the same login; null where the login has not signed in here. */
    @Nullable
    String of(HttpServletRequest request, String login) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name(login)) && isSealed(cookie.getValue(), login)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String login) {
        String nonce = Secret.token();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(login), nonce + "." + seal(login + "\n" + nonce))
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(request.isSecure())
                        .path("/api/session")
                        .maxAge(GOOD_FOR)
                        .build()
                        .toString());
    }

    private boolean isSealed(String value, String login) {
        int stop = value.indexOf('.');
        return stop > 0
                && MessageDigest.isEqual(
                        seal(login + "\n" + value.substring(0, stop)).getBytes(StandardCharsets.UTF_8),
                        value.substring(stop + 1).getBytes(StandardCharsets.UTF_8));
    }

    /** Several of the staff share a computer: a cookie for each, whose name does not tell the login. */
    private String name(String login) {
        return NAME + seal(login).substring(0, NAME_LETTERS).replace('-', 'A').replace('_', 'B');
    }

    private String seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }
}

package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.Vault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Finds a NIK without storing it: a keyed hash. Without the server's key a list of all NIK there can be does not open it. */
@Component
class BlindIndex {
    /** Enough that two of 300 million never meet by chance. */
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    BlindIndex(Vault vault) {
        key = new SecretKeySpec(vault.derive("people.nik-index"), "HmacSHA256");
    }

    byte[] of(String nik) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(nik.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}

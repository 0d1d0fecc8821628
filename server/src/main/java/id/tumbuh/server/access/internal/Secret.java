package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Ids;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Makes and hashes what opens doors. Only hashes are stored: a copy of the database opens nothing. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** Crockford's base 32: no I, L, O, U, which are misread or misheard. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 50 bits: at the rate of attempts that is allowed, guessing takes longer than any code is good. */
    private static final int CODE_LENGTH = 10;

    private Secret() {}

    /** 256 random bits, base64url. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to read from paper. */
    static String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as people type it: small letters, spaces, hyphens, and the letters that look like digits. */
    static String typed(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    static byte[] hash(String secret) {
        return Ids.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}

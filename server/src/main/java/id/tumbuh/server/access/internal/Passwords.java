package id.tumbuh.server.access.internal;

import id.tumbuh.server.access.AccessProblem;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords: argon2id, 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet, 2024). */
@Component
class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    /** Digits alone are dates and telephone numbers. */
    private static final int FEWEST_LETTERS = 4;

    /** Each takes 19 MiB: a crowd at the door must not take the memory of the house. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobody;

    Passwords() {
        nobody = hash(Secret.token());
    }

    String hash(String password) {
        return inTurn(() -> {
            String hash = encoder.encode(password);
            if (hash == null) {
                throw new IllegalStateException("no hash");
            }
            return hash;
        });
    }

    /** Takes the same time whether there is a hash to compare with or not. */
    boolean match(String password, @Nullable String hash) {
        // A longer text than any password is not hashed: its length alone would be the work.
        String tried = password.length() > LONGEST ? "" : password;
        boolean equal = inTurn(() -> encoder.matches(tried, hash == null ? nobody : hash));
        return equal && hash != null && !tried.isEmpty();
    }

    /**
     * Long enough, without the login in it, and nothing that is guessed early.
     *
     * @param own what else belongs to the owner: the name, the names of the areas
     */
    void check(String password, String login, Collection<String> own) {
        boolean named = !login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login);
        List<String> all = new ArrayList<>(own);
        all.add(login);
        if (password.length() < SHORTEST
                || password.length() > LONGEST
                || password.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
                || named
                || !PasswordStrength.isEnough(password, all)) {
            throw Problem.of(AccessProblem.WEAK_PASSWORD, "/password");
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(GeneralProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(GeneralProblem.BUSY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

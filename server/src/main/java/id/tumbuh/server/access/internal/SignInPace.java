package id.tumbuh.server.access.internal;

import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often a password may be tried. Counted for a login from one address, so that guessing elsewhere shuts nobody out; for the address
 * over all logins; and for the login over all addresses, so that a thousand addresses guess no faster than a few. A browser in which the
 * login has signed in before is counted alone.
 */
@Component
class SignInPace {
    private static final int TRIES_OF_A_PAIR = 5;
    /** One more try every three minutes. */
    private static final double TRIES_OF_A_PAIR_PER_SECOND = 1 / 180.0;
    /** A whole puskesmas may stand behind one address. */
    private static final int TRIES_OF_AN_ADDRESS = 30;

    private static final double TRIES_OF_AN_ADDRESS_PER_SECOND = 1 / 10.0;
    /** One address alone never empties it: its own pace is slower than this. */
    private static final int TRIES_OF_A_LOGIN = 50;
    /** 2,400 guesses a day at an account, from wherever. */
    private static final double TRIES_OF_A_LOGIN_PER_SECOND = 1 / 36.0;

    private final Allowance pairs = new Allowance(TRIES_OF_A_PAIR, TRIES_OF_A_PAIR_PER_SECOND, System::nanoTime);
    private final Allowance addresses =
            new Allowance(TRIES_OF_AN_ADDRESS, TRIES_OF_AN_ADDRESS_PER_SECOND, System::nanoTime);
    private final Allowance logins = new Allowance(TRIES_OF_A_LOGIN, TRIES_OF_A_LOGIN_PER_SECOND, System::nanoTime);

    /**
     * Takes one try.
     *
     * @param browser what tells a known browser, or null
     * @return the seconds to wait; 0 where there was a try left
     */
    int take(String login, String address, @Nullable String browser) {
        Map<String, Allowance> asked = new LinkedHashMap<>();
        asked.put(pair(login, address, browser), pairs);
        if (browser == null) {
            asked.put(Network.of(address), addresses);
            asked.put(login, logins);
        }
        for (Map.Entry<String, Allowance> one : asked.entrySet()) {
            if (!one.getValue().take(one.getKey())) {
                return one.getValue().secondsToWait(one.getKey());
            }
        }
        return 0;
    }

    /** After a right password. What others have tried elsewhere still counts. */
    void forgive(String login, String address, @Nullable String browser) {
        pairs.forgive(pair(login, address, browser));
    }

    private static String pair(String login, String address, @Nullable String browser) {
        return login + "\n" + (browser == null ? Network.of(address) : "browser " + browser);
    }
}

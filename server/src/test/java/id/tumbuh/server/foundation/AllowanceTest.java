package id.tumbuh.server.foundation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private final Allowance allowance = new Allowance(3, 0.5, nanos::get);

    @Test
    void burstIsAllowedAndOneMoreIsNot() {
        assertTrue(threeTimes("a"));
        assertFalse(allowance.take("a"));
        assertTrue(allowance.take("b"));
    }

    @Test
    void oneComesBackAfterItsTimeAndNotBefore() {
        burstIsAllowedAndOneMoreIsNot();
        assertEquals(2, allowance.secondsToWait("a"));

        nanos.set(2 * SECOND - 1);
        assertFalse(allowance.take("a"));
        nanos.set(2 * SECOND);
        assertTrue(allowance.take("a"));
        assertFalse(allowance.take("a"));
    }

    @Test
    void neverMoreThanTheBurst() {
        allowance.take("a");
        nanos.set(1_000_000 * SECOND);

        assertTrue(threeTimes("a"));
        assertFalse(allowance.take("a"));
    }

    @Test
    void forgivenKeyStartsAnew() {
        burstIsAllowedAndOneMoreIsNot();
        allowance.forgive("a");

        assertFalse(allowance.isEmpty("a"));
        assertTrue(allowance.take("a"));
    }

    @Test
    void severalAreTakenTogetherOrNotAtAll() {
        assertTrue(allowance.take("a", 2));
        assertFalse(allowance.take("a", 2));
        assertEquals(2, allowance.secondsToWait("a", 2));
        assertTrue(allowance.take("a"));

        allowance.giveBack("a", 2);
        assertTrue(allowance.take("a", 2));
        allowance.giveBack("a", 9);
        assertFalse(allowance.take("a", 4), "never more than the burst");
        assertTrue(allowance.take("a", 3));
    }

    private boolean threeTimes(String key) {
        boolean first = allowance.take(key);
        boolean second = allowance.take(key);
        return allowance.take(key) && first && second;
    }
}

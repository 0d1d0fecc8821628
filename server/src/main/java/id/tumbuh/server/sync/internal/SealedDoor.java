package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Allowance;
import id.tumbuh.server.foundation.GeneralProblem;
import id.tumbuh.server.foundation.Network;
import id.tumbuh.server.foundation.Problem;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How many sealed items somebody without a token may have opened. An item costs 2 ms of a processor before anything is known of who wrote
 * it, so items are counted, not requests; what turns out to come from a kader of this server is given back. One request after the other: a
 * crowd at this door waits for itself, not the phones at the others for it.
 */
@Component
class SealedDoor {
    /** Phones hand in 300 of a backup file at once, and a puskesmas stands behind one address. */
    static final int MOST_ITEMS = 300;

    static final int ITEMS_AT_ONCE = 900;
    /** 2 % of a processor. */
    private static final double ITEMS_PER_SECOND = 10;

    private static final int PATIENCE_SECONDS = 10;

    private final Allowance items = new Allowance(ITEMS_AT_ONCE, ITEMS_PER_SECOND, System::nanoTime);
    private final Semaphore turn = new Semaphore(1, true);

    /** Takes so many items of this address, or says how long to wait. */
    void enter(String address, int many) {
        String network = Network.of(address);
        if (!items.take(network, many)) {
            throw new Problem(GeneralProblem.TOO_MANY, Map.of("seconds", items.secondsToWait(network, many)));
        }
    }

    /** These came from somebody known. */
    void giveBack(String address, int many) {
        items.giveBack(Network.of(address), many);
    }

    /** Does the work when nobody else does. */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(GeneralProblem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(GeneralProblem.BUSY);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}

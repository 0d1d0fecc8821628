package id.tumbuh.server.sync.internal;

import id.tumbuh.server.foundation.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One writer for each posyandu at a time, to the end of the transaction. That makes the order of arrival the order of commit, and lets
 * views read what they are about to change.
 */
@Component
class Locks {
    private static final int MOST_TRIES = 5;

    private final JdbcTemplate jdbc;

    Locks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Sorted keys, so that two transactions can never wait for each other. */
    void take(SortedSet<String> posyandu) {
        Long[] keys = posyandu.stream().map(Locks::key).sorted().toArray(Long[]::new);
        jdbc.query("select pg_advisory_xact_lock(k) from unnest(?) k", row -> {}, (Object) keys);
    }

    /**
     * Deadlocks are rare (sorted locks); where one comes, the loser begins again. Within a transaction there is nothing left to begin
     * again with: then whoever began that transaction does.
     */
    static <T> T untilNoDeadlock(Supplier<T> work) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : MOST_TRIES;
        while (true) {
            try {
                return work.get();
            } catch (PessimisticLockingFailureException e) {
                tries--;
                if (tries == 0) {
                    throw e;
                }
            }
        }
    }

    private static Long key(String posyandu) {
        return ByteBuffer.wrap(Ids.sha256(posyandu.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}

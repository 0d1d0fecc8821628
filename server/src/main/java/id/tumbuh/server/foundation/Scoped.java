package id.tumbuh.server.foundation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to the tables that hold people: a transaction in which row-level security sees the caller's areas.
 *
 * <p>The settings are local to the transaction; outside of it no row is visible. Queries still name the area themselves: this is the
 * second lock, not the first.
 */
@Component
public class Scoped {
    private static final Logger LOG = LoggerFactory.getLogger(Scoped.class);
    private static final String SETTINGS = """
            select set_config('app.lo1', ?, true), set_config('app.hi1', ?, true),
                   set_config('app.lo2', ?, true), set_config('app.hi2', ?, true),
                   set_config('app.lo3', ?, true), set_config('app.hi3', ?, true),
                   set_config('app.lo4', ?, true), set_config('app.hi4', ?, true)""";

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Scoped(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * Runs the work in one transaction within the scope. Inside a running transaction the scope changes for this work only; widening it so
     * is for what derives views from facts whose rights have been judged, never for answering a request.
     */
    public <T> T in(Scope scope, Supplier<T> work) {
        T result = transaction.execute(status -> {
            Scope outer = current(scope);
            try {
                return work.get();
            } finally {
                // A transaction that is going back answers nothing any more.
                if (outer != null && !status.isRollbackOnly()) {
                    restore(outer);
                }
            }
        });
        if (result == null) {
            throw new IllegalStateException("scoped work returned nothing");
        }
        return result;
    }

    public void run(Scope scope, Runnable work) {
        in(scope, () -> {
            work.run();
            return scope;
        });
    }

    /** Makes the scope the one in force and gives the one before; null where there was none, or it is the same. */
    private @Nullable Scope current(Scope scope) {
        Scope outer = (Scope) TransactionSynchronizationManager.getResource(this);
        if (scope.equals(outer)) {
            return null;
        }
        open(scope);
        if (outer != null) {
            TransactionSynchronizationManager.unbindResource(this);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(Scoped.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, scope);
        return outer;
    }

    private void restore(Scope outer) {
        TransactionSynchronizationManager.unbindResource(this);
        TransactionSynchronizationManager.bindResource(this, outer);
        try {
            open(outer);
        } catch (DataAccessException e) {
            // The work failed and took the transaction with it; its own failure is what counts.
            LOG.debug("scope not restored", e);
        }
    }

    private void open(Scope scope) {
        JdbcClient.StatementSpec statement = jdbc.sql(SETTINGS);
        for (int i = 0; i < Scope.MOST; i++) {
            boolean given = i < scope.paths().size();
            // An empty range: nothing is at least '' and less than ''.
            statement = statement
                    .param(given ? scope.paths().get(i).from() : "")
                    .param(given ? scope.paths().get(i).until() : "");
        }
        statement.query().singleRow();
    }
}

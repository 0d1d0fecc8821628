package id.tumbuh.server.foundation;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to the tables that hold people: a transaction in which row-level security sees the caller's areas.
 *
 * <p>The settings are local to the transaction; outside of it no row is visible. Queries still name the area themselves: this is the
 * second lock, not the first.
 */
@Component
public class Scoped {
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

    /** Runs the work in one transaction within the scope; joins a running transaction, whose scope it must not widen. */
    public <T> T in(Scope scope, Supplier<T> work) {
        T result = transaction.execute(status -> {
            open(scope);
            return work.get();
        });
        if (result == null) {
            throw new IllegalStateException("scoped work returned nothing");
        }
        return result;
    }

    public void run(Scope scope, Runnable work) {
        transaction.executeWithoutResult(status -> {
            open(scope);
            work.run();
        });
    }

    /**
     * Runs what follows from a fact that has been taken, within the caller's transaction but wherever it leads: a child who moved away took
     * its measurements along, and facts of another posyandu may have waited for this one. Whoever calls has judged the rights before.
     *
     * @param scope the caller's, which holds again afterwards
     */
    public void everywhere(Scope scope, Runnable work) {
        open(Scope.NATION);
        work.run();
        open(scope);
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

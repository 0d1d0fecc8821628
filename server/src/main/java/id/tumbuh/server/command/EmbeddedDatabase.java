package id.tumbuh.server.command;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertySource;

/**
 * The embedded PostgreSQL, starting while Spring loads. A source of properties whose values wait for it: Spring asks for the address of
 * the database only when it is about to connect.
 */
final class EmbeddedDatabase extends PropertySource<CompletableFuture<PgServer>> implements AutoCloseable {
    private static final String PREFIX = "spring.datasource.";

    private EmbeddedDatabase(CompletableFuture<PgServer> server) {
        super("embeddedDatabase", server);
    }

    /**
     * Begins to start it.
     *
     * @param first what is done before anybody else connects
     */
    static EmbeddedDatabase starting(PgOptions options, Consumer<PgServer> first) {
        CompletableFuture<PgServer> server = new CompletableFuture<>();
        Thread.ofPlatform().name("start-postgres").start(() -> {
            try {
                PgServer started = PgServer.start(options);
                try {
                    first.accept(started);
                } catch (RuntimeException failed) {
                    started.close();
                    throw failed;
                }
                server.complete(started);
            } catch (Throwable failed) {
                server.completeExceptionally(failed);
            }
        });
        return new EmbeddedDatabase(server);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case PREFIX + "url" -> server().jdbcUrl();
            case PREFIX + "username" -> server().user();
            case PREFIX + "password" -> server().password();
            default -> null;
        };
    }

    @Override
    public boolean containsProperty(String name) {
        return name.equals(PREFIX + "url") || name.equals(PREFIX + "username") || name.equals(PREFIX + "password");
    }

    /** The server, as soon as it accepts connections. */
    PgServer server() {
        return getSource().join();
    }

    /** Why it did not start, where that is known by now: whatever else went wrong then followed from it. */
    @Nullable
    Throwable failure() {
        return getSource().isCompletedExceptionally() ? getSource().exceptionNow() : null;
    }

    /** Stops it; waits for a start that is under way, so that nothing is left half made. */
    @Override
    public void close() {
        try {
            server().close();
        } catch (CompletionException neverStarted) {
            // It has been told already.
        }
    }
}

package id.tumbuh.bench.load;

import id.tumbuh.server.foundation.Vault;
import id.tumbuh.sim.Simulation;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.postgresql.copy.CopyManager;

/** The children of a simulated district brought into the ledger by COPY: posts are simulated and sealed while those before are copied. */
final class BulkFacts {
    private static final String FACTS = """
            copy fact (id, kind, version, origin, posyandu, path, subject, session, day, place, by, body, sealed, device, actor, at, sequence,
                       base, app, received, state, digest) from stdin""";
    private static final String KEYS = "copy person_key (person, wrapped) from stdin";
    /** Few, so that memory holds few posts; enough that nobody waits for one large post. */
    private static final int AHEAD = 4;

    private final Simulation simulation;
    private final CopyManager copy;
    private final FactLines lines;
    private long count;
    private int children;

    BulkFacts(Simulation simulation, CopyManager copy, Vault vault) {
        this.simulation = simulation;
        this.copy = copy;
        this.lines = new FactLines(simulation, vault);
    }

    long facts() {
        return count;
    }

    int children() {
        return children;
    }

    void load() throws SQLException, IOException {
        take(lines.places());
        Queue<CompletableFuture<FactLines.Lines>> ahead = new ArrayDeque<>();
        try (ExecutorService makers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < simulation.posts(); i++) {
                int post = i;
                ahead.add(CompletableFuture.supplyAsync(() -> lines.post(post), makers));
                if (ahead.size() > AHEAD) {
                    take(ahead.remove().join());
                }
            }
            while (!ahead.isEmpty()) {
                take(ahead.remove().join());
            }
        }
    }

    private void take(FactLines.Lines lines) throws SQLException, IOException {
        copy.copyIn(KEYS, new StringReader(lines.keys()));
        copy.copyIn(FACTS, new StringReader(lines.facts()));
        count += lines.count();
        children += lines.children();
    }
}

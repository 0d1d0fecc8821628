package id.tumbuh.bench.load;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** A district of 100,000 children and 24 months: facts by COPY, everything else by {@code ./tumbuh rebuild}, then lists of single posyandu. */
final class DistrictLoad {
    private static final long SEED = 24;

    private final Path work;
    private final Consumer<String> result;

    DistrictLoad(Path work, Consumer<String> result) {
        this.work = work;
        this.result = result;
    }

    void run() throws Exception {
        Path home = work.resolve("district");
        try (ServerProcess first = Loads.start(work, "district");
                Line line = new Line(first.uri())) {
            Desk.first(line, first.setupToken());
        }
        int posts = Integer.getInteger("load.posts", Size.KABUPATEN.posts());
        Simulation simulation = Simulation.of(posts, Parameters.usual(), SEED);
        Stopwatch loading = Stopwatch.start();
        BulkFacts bulk = load(home, simulation);
        loading.stop();
        Stopwatch rebuilding = Stopwatch.start();
        String told = rebuild(home);
        rebuilding.stop();
        result.accept(String.format(
                Locale.ROOT,
                "%,d posyandu, %,d children, %,d facts (places, registrations, open days, measurements, moves, deaths of 24 months).",
                posts,
                bulk.children(),
                bulk.facts()));
        result.accept("");
        result.accept("| | s | CPU s load | CPU s the rest |");
        result.accept("|---|---:|---:|---:|");
        result.accept("| bulk load | " + loading.row());
        result.accept("| `./tumbuh rebuild` | " + rebuilding.row());
        result.accept(String.format(Locale.ROOT, "| together | %.1f |", loading.seconds() + rebuilding.seconds()));
        result.accept("");
        result.accept(
                "The load simulates, seals and copies; the rebuild starts and ends the JVM and PostgreSQL. It said: "
                        + told);
        result.accept("");
        try (ServerProcess server = Loads.start(work, "district")) {
            PosyanduLists.measure(server, simulation, result);
        }
    }

    private static BulkFacts load(Path home, Simulation simulation) throws Exception {
        Vault vault = Vault.at(home.resolve("keys").resolve("server.key"));
        try (PgServer postgres = PgServer.start(PgOptions.in(home));
                Connection connection = postgres.connect("tumbuh")) {
            BulkFacts bulk = new BulkFacts(
                    simulation, connection.unwrap(PGConnection.class).getCopyAPI(), vault);
            bulk.load();
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum (analyze) fact");
            }
            return bulk;
        }
    }

    private String rebuild(Path home) throws Exception {
        Path output = work.resolve("rebuild.out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(Loads.options("load.rebuild"));
        command.addAll(List.of("-cp", Loads.classPath()));
        command.addAll(List.of("id.tumbuh.server.command.Main", "rebuild", "--data", home.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(20, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IOException("the rebuild did not end");
        }
        String text = Files.readString(output);
        return text.lines().filter(line -> line.contains("fakta")).findFirst().orElse(text);
    }
}

package id.tumbuh.bench.load;

import id.tumbuh.pg.PgOptions;
import id.tumbuh.pg.PgServer;
import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.foundation.Vault;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.sim.Area;
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
    private static final int POSYANDU_ASKED = 40;
    private static final int TIMES = 5;

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
                "%,d posyandu, %,d children, %,d facts (places, registrations, measurements, moves, deaths of 24 months).",
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
        lists(simulation);
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

    private void lists(Simulation simulation) throws Exception {
        try (ServerProcess server = Loads.start(work, "district");
                Line line = new Line(server.uri())) {
            Desk admin = Desk.signIn(line, "admin");
            Area first = simulation.area(0);
            Desk officer = admin.officer(VillagePlaces.of(first).get(1).id());
            Latencies people = new Latencies(POSYANDU_ASKED * TIMES);
            Latencies syncs = new Latencies(POSYANDU_ASKED * TIMES);
            List<Phone> phones = new ArrayList<>();
            int step = Math.max(1, simulation.posts() / POSYANDU_ASKED);
            for (int i = 0; i < simulation.posts() && phones.size() < POSYANDU_ASKED; i += step) {
                phones.add(officer.phone(VillagePlaces.posyandu(simulation.area(i)), "Kader " + i));
            }
            ask(line, officer, phones, new Latencies(POSYANDU_ASKED), new Latencies(POSYANDU_ASKED)); // warm
            for (int i = 0; i < TIMES; i++) {
                ask(line, officer, phones, people, syncs);
            }
            result.accept("| lists of " + phones.size() + " posyandu, " + TIMES
                    + " times | p50 ms | p95 ms | p99 ms | most ms |");
            result.accept("|---|---:|---:|---:|---:|");
            result.accept("| people | " + people.row() + " |");
            result.accept("| first page of a first sync | " + syncs.row() + " |");
        }
    }

    private static void ask(Line line, Desk officer, List<Phone> phones, Latencies people, Latencies syncs)
            throws Exception {
        for (Phone phone : phones) {
            long begin = System.nanoTime();
            officer.get("/api/people?posyandu=" + phone.posyandu()).expect(200);
            people.add(System.nanoTime() - begin);
            begin = System.nanoTime();
            Sync.page(line, phone, "limit=500&posyandu=" + phone.posyandu());
            syncs.add(System.nanoTime() - begin);
            TimeUnit.MILLISECONDS.sleep(20); // within the pace that an officer may ask at
        }
    }
}

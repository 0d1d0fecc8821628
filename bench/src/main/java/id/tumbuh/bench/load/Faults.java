package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Fuzz;
import id.tumbuh.server.proof.Kills;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.Restores;
import id.tumbuh.server.proof.Schedule;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.server.proof.State;
import id.tumbuh.server.proof.World;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** All of what the tests run samples of: schedules, hostile bodies, kills, a restore. */
final class Faults {
    private static final int SCHEDULES = 1_000;
    private static final int BODIES = 20_000;
    private static final int KILLS = 20;
    private static final double NANOS = 1e9;

    private final Path work;
    private final Consumer<String> result;

    Faults(Path work, Consumer<String> result) {
        this.work = work;
        this.result = result;
    }

    void run() throws Exception {
        result.accept("Over HTTP, to a server in a process of its own with its embedded PostgreSQL, fsync on.");
        result.accept("");
        result.accept("| what | how many | wrong | s |");
        result.accept("|---|---:|---|---:|");
        schedulesAndFuzz();
        kills();
        restore();
    }

    private void tell(String what, int many, String wrong, long begin) {
        result.accept(String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %.0f |",
                what,
                many,
                wrong.isEmpty() ? "none" : wrong.replace("\n", "<br>"),
                (System.nanoTime() - begin) / NANOS));
    }

    private void schedulesAndFuzz() throws Exception {
        Map<String, Integer> answers;
        try (ServerProcess server = Loads.start(work, "schedules");
                Line line = new Line(server.uri());
                Connection owner = server.owner()) {
            World world = World.make(line, server.setupToken(), 2);
            Desk officer = world.officer();
            List<Phone> phones = List.of(
                    officer.phone(world.posyandu().getFirst(), "Wati"),
                    officer.phone(world.posyandu().getFirst(), "Tuti"),
                    officer.phone(world.posyandu().getLast(), "Ani"));
            long begin = System.nanoTime();
            int many = Integer.getInteger("load.schedules", SCHEDULES);
            Schedule schedule = new Schedule(line, phones, officer, new State(owner));
            StringBuilder wrong = new StringBuilder();
            for (int seed = 0; seed < many; seed++) {
                wrong.append(schedule.play(seed));
            }
            tell("schedules of loss, repetition, disorder and crashes", many, wrong.toString(), begin);
            begin = System.nanoTime();
            int bodies = Integer.getInteger("load.bodies", BODIES);
            Fuzz fuzz = new Fuzz(server.uri(), line, phones.getFirst(), new State(owner));
            tell("hostile bodies", bodies, fuzz.run(bodies, 1), begin);
            answers = fuzz.answers();
        }
        System.err.println(answers);
    }

    private void kills() throws Exception {
        long begin = System.nanoTime();
        int many = Integer.getInteger("load.kills", KILLS);
        Kills kills = new Kills(work.resolve("kills"), Loads.classPath());
        String missing = kills.run(many, 1);
        tell(
                "kills -9 of JVM, PostgreSQL and both, under load; " + kills.answered() + " facts were answered",
                many,
                missing,
                begin);
    }

    private void restore() throws Exception {
        long begin = System.nanoTime();
        tell("older backup restored, phones send again", 1, new Restores(work, Loads.classPath()).run(), begin);
    }
}

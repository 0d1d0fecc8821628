package id.tumbuh.server.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** {@code kill -9} of the server, of its PostgreSQL and of both, while phones send: what was answered for is there after the restart. */
public final class Kills {
    private static final int PHONES = 4;
    private static final int CHILDREN = 20;
    private static final int BATCH = 10;
    private static final int LEAST_MILLIS = 400;
    private static final int MORE_MILLIS = 1_200;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private final Path home;
    private final String classPath;
    private final List<Phone> phones = new ArrayList<>();
    private final List<List<UUID>> children = new ArrayList<>();
    private final Set<UUID> answered = new HashSet<>();
    private int unanswered;

    public Kills(Path home, String classPath) {
        this.home = home;
        this.classPath = classPath;
    }

    /** What is missing, as text; empty where nothing is. */
    public String run(int kills, long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        ServerProcess server = ServerProcess.start(home, classPath, List.of());
        try {
            register(server);
            for (int i = 0; i < kills; i++) {
                killUnderLoad(server, i % 3, LEAST_MILLIS + random.nextInt(MORE_MILLIS));
                server = ServerProcess.start(home, classPath, List.of());
                String missing = missing(server);
                if (!missing.isEmpty()) {
                    return "after kill " + (i + 1) + ": " + missing;
                }
            }
            return "";
        } finally {
            server.close();
        }
    }

    public int answered() {
        return answered.size();
    }

    /** How many requests a kill cut off. */
    public int unanswered() {
        return unanswered;
    }

    private void register(ServerProcess server) throws IOException {
        try (Line line = new Line(server.uri())) {
            World world = World.make(line, server.setupToken(), PHONES);
            for (String posyandu : world.posyandu()) {
                Phone phone = world.officer().phone(posyandu, "Kader");
                Outbox outbox = new Outbox(line, phone);
                List<UUID> own = new ArrayList<>();
                for (int i = 0; i < CHILDREN; i++) {
                    UUID child = Facts.id();
                    own.add(child);
                    outbox.write(Facts.registered(phone, child, "Anak " + i));
                }
                outbox.flush();
                answered.addAll(outbox.answered());
                phones.add(phone);
                children.add(own);
            }
        }
    }

    private void killUnderLoad(ServerProcess server, int which, int millis) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        try (Line line = new Line(server.uri());
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outbox>> sending = new ArrayList<>();
            for (int i = 0; i < PHONES; i++) {
                int phone = i;
                sending.add(senders.submit(() -> send(line, phone, killed)));
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            server.kill(which != 1, which != 0);
            killed.set(true);
            for (Future<Outbox> one : sending) {
                hear(one);
            }
        }
    }

    private void hear(Future<Outbox> sent) throws InterruptedException, ExecutionException {
        Outbox outbox = sent.get();
        answered.addAll(outbox.answered());
        unanswered += outbox.unsent().isEmpty() ? 0 : 1;
    }

    /** Until the server is gone. Whatever is no whole answer is none. */
    private Outbox send(Line line, int phone, AtomicBoolean killed) {
        Outbox outbox = new Outbox(line, phones.get(phone));
        for (int i = 0; !killed.get(); i++) {
            for (int j = 0; j < BATCH; j++) {
                UUID child = children.get(phone).get((i * BATCH + j) % CHILDREN);
                outbox.write(Facts.measured(phones.get(phone), child, DAY.plusDays(i % 200), 9_000 + i % 900));
            }
            try {
                outbox.flush();
            } catch (IOException | IllegalStateException cutOff) {
                return outbox;
            }
        }
        return outbox;
    }

    private String missing(ServerProcess server) throws IOException, SQLException {
        try (Connection owner = server.owner()) {
            Set<UUID> missing = new HashSet<>(answered);
            missing.removeAll(new State(owner).present(answered));
            return missing.isEmpty() ? "" : missing.size() + " of " + answered.size() + " facts are missing";
        }
    }
}

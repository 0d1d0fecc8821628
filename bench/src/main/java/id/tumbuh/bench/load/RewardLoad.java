package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The lists of H−5 of a Puskesmas of 60 posyandu, worked out from a year of signed months. */
final class RewardLoad {
    private static final int TIMES = 30;
    private static final int WARM = 5;
    /** Within the pace that one officer may ask at. */
    private static final int PAUSE_MILLIS = 40;

    private final Path work;
    private final Consumer<String> result;
    private final int times = Integer.getInteger("load.times", TIMES);

    RewardLoad(Path work, Consumer<String> result) {
        this.work = work;
        this.result = result;
    }

    void run() throws Exception {
        try (ServerProcess server = Loads.start(work, "reward");
                Line line = new Line(server.uri())) {
            Desk.first(line, server.setupToken());
            try (Connection owner = server.owner()) {
                RewardVillages.fill(owner);
            }
        }
        // Started anew, because it reads its places when it starts.
        try (ServerProcess server = Loads.start(work, "reward");
                Line line = new Line(server.uri())) {
            Desk staff = Desk.signIn(line, "admin").officer(RewardVillages.PUSKESMAS);
            result.accept(RewardVillages.POSTS + " posyandu of " + RewardVillages.CHILDREN + " children with "
                    + RewardVillages.MONTHS + " signed months each; asked " + times
                    + " times, one question after the other, over HTTP.");
            result.accept("");
            result.accept("| lists of H−5 | p50 ms | p95 ms | p99 ms | most ms |");
            result.accept("|---|---:|---:|---:|---:|");
            time("lists A and B of all posyandu", () -> all(staff));
            time("one posyandu's lists with evidence", () -> one(staff));
        }
    }

    private interface Question {
        void ask() throws IOException;
    }

    private void time(String name, Question question) throws Exception {
        Latencies latencies = new Latencies(times);
        for (int i = -WARM; i < times; i++) { // those below 0 are to warm up
            long begin = System.nanoTime();
            question.ask();
            if (i >= 0) {
                latencies.add(System.nanoTime() - begin);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        result.accept("| " + name + " | " + latencies.row() + " |");
    }

    /** Asks, and sees that every posyandu has lists and somebody on them. */
    private static void all(Desk staff) throws IOException {
        int whole = 0;
        for (JsonNode line : staff.get("/api/rewards?period=" + RewardVillages.HAND_OVER)
                .expect(200)
                .json()) {
            whole += line.path("counts").path("eligible").asInt(0) > 0
                            && line.path("blocks").isEmpty()
                    ? 1
                    : 0;
        }
        if (whole != RewardVillages.POSTS) {
            throw new IOException("lists of " + whole + " posyandu");
        }
    }

    private static void one(Desk staff) throws IOException {
        String path = "/api/rewards/" + RewardVillages.post(1) + "/" + RewardVillages.HAND_OVER + "/lists";
        int children = staff.get(path).expect(200).json().path("children").size();
        if (children != RewardVillages.CHILDREN) {
            throw new IOException(children + " children");
        }
    }
}

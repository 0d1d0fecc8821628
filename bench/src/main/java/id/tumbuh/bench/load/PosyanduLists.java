package id.tumbuh.bench.load;

import id.tumbuh.server.demo.VillagePlaces;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.sim.Simulation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How long every list of one posyandu takes in the database of a district: one question after the other, over HTTP. */
final class PosyanduLists {
    private static final int POSYANDU_ASKED = 40;
    private static final int TIMES = 5;
    /** Within the pace that one officer may ask at. */
    private static final int PAUSE_MILLIS = 40;

    private final Simulation simulation;
    private final Line line;
    private final Desk officer;

    private PosyanduLists(Simulation simulation, Line line, Desk officer) {
        this.simulation = simulation;
        this.line = line;
        this.officer = officer;
    }

    static void measure(ServerProcess server, Simulation simulation, Consumer<String> result) throws Exception {
        try (Line line = new Line(server.uri())) {
            Desk admin = Desk.signIn(line, "admin");
            Desk officer =
                    admin.officer(VillagePlaces.of(simulation.area(0)).get(1).id());
            new PosyanduLists(simulation, line, officer).measure(result);
        }
    }

    private void measure(Consumer<String> result) throws Exception {
        List<Posyandu> asked = new ArrayList<>();
        int step = Math.max(1, simulation.posts() / POSYANDU_ASKED);
        for (int i = 0; i < simulation.posts() && asked.size() < POSYANDU_ASKED; i += step) {
            asked.add(new Posyandu(i));
        }
        ask(asked, new LinkedHashMap<>()); // warm
        Map<String, Latencies> lists = new LinkedHashMap<>();
        for (int i = 0; i < TIMES; i++) {
            ask(asked, lists);
        }
        result.accept(
                "| lists of " + asked.size() + " posyandu, " + TIMES + " times | p50 ms | p95 ms | p99 ms | most ms |");
        result.accept("|---|---:|---:|---:|---:|");
        lists.forEach((name, latencies) -> result.accept("| " + name + " | " + latencies.row() + " |"));
    }

    private static void ask(List<Posyandu> asked, Map<String, Latencies> lists) throws Exception {
        for (Posyandu posyandu : asked) {
            for (Map.Entry<String, Question> question : posyandu.questions.entrySet()) {
                long begin = System.nanoTime();
                question.getValue().ask();
                lists.computeIfAbsent(question.getKey(), unused -> new Latencies(POSYANDU_ASKED * TIMES))
                        .add(System.nanoTime() - begin);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    @FunctionalInterface
    private interface Question {
        void ask() throws IOException;
    }

    /** What is asked of one posyandu: of its last open day, and of the first of its people. */
    private final class Posyandu {
        private final Map<String, Question> questions = new LinkedHashMap<>();

        Posyandu(int index) {
            Phone phone = officer.phone(VillagePlaces.posyandu(simulation.area(index)), "Kader " + index);
            String id = phone.posyandu();
            List<String> path = VillagePlaces.of(simulation.area(index)).stream()
                    .map(VillagePlaces.Place::id)
                    .toList();
            String span = "&since=" + LocalDate.ofEpochDay(simulation.startDay()) + "&until="
                    + LocalDate.ofEpochDay(simulation.endDay());
            JsonNode days = read("/api/sessions?posyandu=" + id + span);
            JsonNode child = read("/api/people?posyandu=" + id).path("people").path(0);
            JsonNode fields = child.path("fields");
            questions.put("people", officer("/api/people?posyandu=" + id));
            questions.put(
                    "people by name",
                    officer(
                            "/api/people/search",
                            Desk.object().put("posyandu", id).put("q", "si")));
            ObjectNode candidate = Desk.object().put("posyandu", id);
            for (String field : List.of("name", "birthDate", "sex")) {
                candidate.put(field, fields.path(field).asString(""));
            }
            questions.put("likely duplicates of one", officer("/api/people/duplicates", candidate));
            questions.put(
                    "one person's visits",
                    officer("/api/people/" + child.path("id").asString("") + "/visits"));
            questions.put("open days of two years", officer("/api/sessions?posyandu=" + id + span));
            questions.put(
                    "visits of a day",
                    officer("/api/visits?posyandu=" + id + "&day="
                            + days.path(0).path("day").asString("")));
            questions.put("facts to decide on", officer("/api/facts/open?under=" + String.join(".", path)));
            questions.put("first page of a first sync", () -> Sync.page(line, phone, "limit=500&posyandu=" + id));
        }

        private Question officer(String path) {
            return () -> read(path);
        }

        private Question officer(String path, ObjectNode body) {
            return () -> officer.post(path, body).expect(200);
        }

        private JsonNode read(String path) {
            return officer.get(path).expect(200).json();
        }
    }
}

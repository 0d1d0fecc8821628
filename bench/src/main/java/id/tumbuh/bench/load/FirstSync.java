package id.tumbuh.bench.load;

import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.server.proof.World;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A new phone of a posyandu with 300 people, 75 of them children with up to 60 months behind them. */
final class FirstSync {
    private static final int PEOPLE = 300;
    private static final int CHILDREN = 75;
    private static final int MONTHS = 60;
    private static final int FIVE_YEARS = 1_826;
    private static final int TIMES = 21;
    private static final int BATCH = 500;
    private static final long SEED = 3;

    private FirstSync() {}

    static void run(ServerProcess server, Consumer<String> result) throws Exception {
        try (Line line = new Line(server.uri())) {
            World world = World.make(line, server.setupToken(), 1);
            Phone phone = world.officer().phone(world.posyandu().getFirst(), "Wati");
            int facts = fill(line, phone);
            List<Sync> syncs = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                syncs.add(Sync.whole(line, phone));
            }
            tell(syncs, facts, result);
        }
    }

    /** The newest children of a simulated posyandu, and of everybody else as many as there is room for. */
    private static int fill(Line line, Phone phone) throws IOException {
        Parameters usual = Parameters.usual();
        YearMonth end = YearMonth.now(java.time.ZoneOffset.UTC);
        Simulation simulation = Simulation.of(
                Size.DESA.posts(),
                new Parameters(
                        end.minusMonths(MONTHS),
                        MONTHS,
                        usual.prevalence(),
                        usual.programme(),
                        usual.errors(),
                        usual.register(),
                        usual.zones()),
                SEED);
        Post post = simulation.post(0);
        Set<UUID> wanted = new HashSet<>();
        List<Person> people = new ArrayList<>(post.people());
        people.sort(Comparator.comparingInt(Person::birthDay).reversed());
        people.stream()
                .filter(person -> person.birthDay() > simulation.endDay() - FIVE_YEARS)
                .limit(CHILDREN)
                .forEach(person -> wanted.add(person.id()));
        people.stream()
                .filter(person -> person.birthDay() <= simulation.endDay() - FIVE_YEARS)
                .limit(PEOPLE - wanted.size())
                .forEach(person -> wanted.add(person.id()));
        List<UUID> actors = new ArrayList<>();
        post.kader().forEach(kader -> actors.add(phone.actor()));
        List<ObjectNode> facts = new ArrayList<>();
        for (PhoneFacts one : VillageFacts.of(post, index -> phone.posyandu(), actors)) {
            for (ObjectNode fact : one.facts()) {
                String subject = fact.path("subject").asString("");
                boolean moves = fact.path("type").stringValue().equals("person.moved");
                if (!moves && (subject.isEmpty() || wanted.contains(UUID.fromString(subject)))) {
                    facts.add(fact.put("device", phone.device().toString()));
                }
            }
        }
        for (int from = 0; from < facts.size(); from += BATCH) {
            send(line, phone, facts.subList(from, Math.min(facts.size(), from + BATCH)));
        }
        return facts.size();
    }

    private static void send(Line line, Phone phone, List<ObjectNode> facts) {
        ObjectNode batch = Desk.object();
        ArrayNode all = batch.putArray("facts");
        facts.forEach(all::add);
        line.ask("POST", "/api/sync/facts", batch.toString(), "Authorization", phone.bearer())
                .expect(200);
    }

    private static void tell(List<Sync> syncs, int facts, Consumer<String> result) {
        Sync cold = syncs.getFirst();
        List<Double> millis = new ArrayList<>();
        syncs.subList(1, syncs.size()).forEach(sync -> millis.add(sync.nanos() / 1e6));
        millis.sort(null);
        result.accept(String.format(
                Locale.ROOT,
                "%d people, %d of them children below 60 months, with all their facts of %d months (%,d).",
                PEOPLE,
                CHILDREN,
                MONTHS,
                facts));
        result.accept("Time is that of the whole answer at the phone's end of loopback.");
        result.accept("");
        result.accept("| pages | items | kB gz | kB unpacked | first ms | median ms | most ms |");
        result.accept("|---:|---:|---:|---:|---:|---:|---:|");
        result.accept(String.format(
                Locale.ROOT,
                "| %d | %,d | %.0f | %.0f | %.0f | %.0f | %.0f |",
                cold.pages(),
                cold.items(),
                cold.packed() / 1e3,
                cold.unpacked() / 1e3,
                cold.nanos() / 1e6,
                millis.get(millis.size() / 2),
                millis.getLast()));
    }
}

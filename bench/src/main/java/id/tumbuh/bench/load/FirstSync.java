package id.tumbuh.bench.load;

import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.Phone;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.server.proof.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A new phone of a posyandu with 300 people, 75 of them children with up to 60 months behind them. */
final class FirstSync {
    private static final int PEOPLE = 300;
    private static final int CHILDREN = 75;
    private static final int MONTHS = 60;
    private static final int TIMES = 21;

    private FirstSync() {}

    static void run(ServerProcess server, Consumer<String> result) throws Exception {
        try (Line line = new Line(server.uri())) {
            World world = World.make(line, server.setupToken(), 1);
            Phone phone = world.officer().phone(world.posyandu().getFirst(), "Wati");
            int visits = new Register(phone, line).fill(PEOPLE, CHILDREN, MONTHS);
            List<Sync> syncs = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                syncs.add(Sync.whole(line, phone));
            }
            Sync cold = syncs.removeFirst();
            List<Double> millis = new ArrayList<>();
            syncs.forEach(sync -> millis.add(sync.nanos() / 1e6));
            millis.sort(null);
            result.accept(
                    String.format(Locale.ROOT, "%d people, %d children, %,d measurements.", PEOPLE, CHILDREN, visits));
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
}

package id.tumbuh.phone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Visits and the JVM's verdicts for the browser to repeat: a line for each with the arguments of {@code assess} as JSON
 * and the digest of {@link VerdictText}; the first lines carry the text too, to show what differs.
 */
final class Verdicts {
    static final int COUNT = 30_000;
    private static final long SEED = 20_261_123;
    private static final int WITH_TEXT = 300;

    private Verdicts() {}

    static void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        RandomVisits visits = new RandomVisits(SEED);
        for (int visit = 0; visit < COUNT; visit++) {
            AskedVisit asked = visits.next();
            String text = VerdictText.of(asked);
            lines.add(asked.json() + "\t" + Canonical.digest(text) + (visit < WITH_TEXT ? "\t" + text : ""));
        }
        Files.write(file, lines);
    }

    static List<AskedVisit> visits() {
        RandomVisits visits = new RandomVisits(SEED);
        List<AskedVisit> all = new ArrayList<>();
        for (int visit = 0; visit < COUNT; visit++) {
            all.add(visits.next());
        }
        return all;
    }
}

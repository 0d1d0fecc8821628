package id.tumbuh.bench.load;

import id.tumbuh.care.month.Identity;
import id.tumbuh.server.proof.Desk;
import id.tumbuh.server.proof.Line;
import id.tumbuh.server.proof.ServerProcess;
import id.tumbuh.server.proof.World;
import java.io.IOException;
import java.time.YearMonth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bidan's end of a month, again and again: looks at the draft, validates it, signs it. */
final class Closing {
    final Latencies draft;
    final Latencies validate;
    final Latencies sign;

    private final Desk officer;
    private final Line line;
    private final Cohort cohort;
    private final int months;

    Closing(ServerProcess server, Line line, int children, int months) throws IOException {
        World world = World.make(line, server.setupToken(), 1);
        this.officer = world.officer();
        this.line = line;
        this.cohort = new Cohort(officer.phone(world.posyandu().getFirst(), "Wati"), children);
        this.months = months;
        draft = new Latencies(months);
        validate = new Latencies(months);
        sign = new Latencies(months);
    }

    /** Everybody is registered, then month after month is brought in and closed; the first one only warms up. */
    void months() throws IOException {
        cohort.send(line, cohort.registrations());
        for (int month = 0; month <= months; month++) {
            int accepted = cohort.send(line, cohort.month(month, 0, cohort.size(), true));
            if (accepted != 2 * cohort.size()) {
                throw new IOException("accepted " + accepted);
            }
            close(YearMonth.from(Cohort.FIRST_MONTH).plusMonths(month), month > 0);
        }
    }

    private void close(YearMonth month, boolean counts) {
        String path = "/api/months/" + cohort.phone().posyandu() + "/" + month;
        long begin = System.nanoTime();
        JsonNode seen = officer.get(path).expect(200).json();
        long read = System.nanoTime();
        String hash = seen.path("hash").stringValue();
        JsonNode validated = officer.post(path + "/validate", Desk.object().put("hash", hash))
                .expect(200)
                .json();
        long checked = System.nanoTime();
        ObjectNode signature =
                Desk.object().put("base", validated.path("fact").stringValue()).put("hash", hash);
        ObjectNode explained = signature.putObject("explained");
        for (Identity identity : Identity.values()) {
            explained.put(identity.name(), "Data sintetis");
        }
        long signing = System.nanoTime();
        officer.post(path + "/sign", signature).expect(200);
        long signed = System.nanoTime();
        if (counts) {
            draft.add(read - begin);
            validate.add(checked - read);
            sign.add(signed - signing);
        }
    }
}

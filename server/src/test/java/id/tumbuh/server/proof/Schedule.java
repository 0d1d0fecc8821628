package id.tumbuh.server.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One script twice: once straight, in the order of events, and once on phones whose requests and answers get lost, come twice, come in any
 * order, and that crash between two steps. Whatever happens, every answered fact is there once and the end is the same.
 */
public final class Schedule {
    private static final int PATIENCE = 400;
    private static final double LOST_REQUEST = 0.15;
    private static final double LOST_ANSWER = 0.3;
    private static final double CRASH = 0.4;

    private final Line line;
    private final List<Phone> phones;
    private final Desk officer;
    private final State state;

    /** @param phones the first two of one posyandu, the third of another */
    public Schedule(Line line, List<Phone> phones, Desk officer, State state) {
        this.line = line;
        this.phones = List.copyOf(phones);
        this.officer = officer;
        this.state = state;
    }

    /** Plays one; what is wrong is told as text, empty where nothing is. */
    public String play(long seed) throws IOException {
        Script straight = Script.of(seed, 0, phones);
        straight(straight);
        Script disturbed = Script.of(seed, 1, phones);
        String lost = disturbed(disturbed, new SplittableRandom(~seed));
        if (!lost.isEmpty()) {
            return "seed " + seed + ": " + lost;
        }
        String wanted = state.of(straight);
        String found = state.of(disturbed);
        return wanted.equals(found) ? "" : "seed " + seed + ":\n" + State.difference(wanted, found);
    }

    private void straight(Script script) throws IOException {
        List<Outbox> outboxes = outboxes();
        int before = -1;
        for (Script.Line one : script.lines()) {
            if (before >= 0 && before != one.phone()) {
                outboxes.get(before).flush();
            }
            outboxes.get(one.phone()).write(one.fact());
            before = one.phone();
            if (one.fact().path("type").stringValue().endsWith("merged")) {
                outboxes.get(before).flush();
                release(script);
            }
        }
        for (Outbox outbox : outboxes) {
            outbox.flush();
        }
        release(script);
    }

    private List<Outbox> outboxes() {
        List<Outbox> outboxes = new ArrayList<>();
        phones.forEach(phone -> outboxes.add(new Outbox(line, phone)));
        return outboxes;
    }

    /** Until nothing more comes of it: one that is taken may let another one be judged. */
    private void release(Script script) {
        List<UUID> before = List.of();
        List<UUID> aside = state.quarantined(script.decided());
        while (!aside.equals(before)) {
            aside.forEach(this::release);
            before = aside;
            aside = state.quarantined(script.decided());
        }
    }

    /** A merge into somebody of whom nothing has come yet waits: the officer is asked again later. */
    private void release(UUID fact) {
        Line.Reply reply = officer.release(fact);
        if (reply.status() != 403) {
            reply.expect(200);
        }
    }

    private String disturbed(Script script, SplittableRandom random) throws IOException {
        List<Outbox> outboxes = outboxes();
        List<Script.Line> coming = new ArrayList<>(script.lines());
        for (int step = 0; step < PATIENCE && !(coming.isEmpty() && isDone(outboxes)); step++) {
            if (!coming.isEmpty() && random.nextInt(3) > 0) {
                Script.Line next = coming.removeFirst();
                outboxes.get(next.phone()).write(next.fact());
            } else {
                // Towards the end the network gets better, so that it ends.
                send(outboxes.get(random.nextInt(outboxes.size())), random, step > PATIENCE / 2);
            }
            if (random.nextInt(8) == 0) {
                release(script);
            }
        }
        for (Outbox outbox : outboxes) {
            outbox.flush();
        }
        release(script);
        Set<UUID> answered = new HashSet<>();
        outboxes.forEach(outbox -> answered.addAll(outbox.answered()));
        return state.missing(answered, script);
    }

    private static boolean isDone(List<Outbox> outboxes) {
        return outboxes.stream().allMatch(outbox -> outbox.unsent().isEmpty());
    }

    private static void send(Outbox outbox, SplittableRandom random, boolean calm) throws IOException {
        List<UUID> batch = new ArrayList<>(outbox.unsent());
        if (random.nextInt(4) == 0) {
            batch.addAll(outbox.answered()); // repeated, although answered
        }
        shuffle(batch, random);
        batch = new ArrayList<>(batch.subList(0, batch.isEmpty() ? 0 : 1 + random.nextInt(batch.size())));
        if (batch.isEmpty() || (!calm && random.nextDouble() < LOST_REQUEST)) {
            return;
        }
        if (random.nextInt(6) == 0) {
            batch.add(batch.getFirst()); // twice in one batch
        }
        JsonNode answer = outbox.send(batch, random.nextBoolean());
        double luck = calm ? 1 : random.nextDouble();
        if (luck >= CRASH) {
            outbox.hear(answer, batch.size());
        } else if (luck >= LOST_ANSWER) {
            outbox.hear(answer, random.nextInt(batch.size()));
        }
    }

    static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T one = list.get(i);
            list.set(i, list.get(j));
            list.set(j, one);
        }
    }
}

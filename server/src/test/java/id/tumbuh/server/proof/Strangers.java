package id.tumbuh.server.proof;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the second posyandu writes about somebody it does not have yet, and may be invited to see: of days before, on and after the
 * invitation; and what the first one says of the death of somebody who left it. Draws its own numbers, so that the rest of a script is the
 * same with it and without.
 *
 * <p>None of it is of a day after the one on which a posyandu was left: such a fact is taken or not by whether the move is known yet.
 */
final class Strangers {
    private static final int THERE = 2;
    private static final int DAYS_BACK = 4;

    private final SplittableRandom random;
    private final Script script;
    private final Set<UUID> decided = new HashSet<>();
    private final Set<Integer> dead = new HashSet<>();
    private boolean isOver;

    Strangers(long seed, Script script) {
        this.random = new SplittableRandom(seed * 31 + 17);
        this.script = script;
    }

    /** What an officer takes although it was set aside. */
    Set<UUID> decided() {
        return decided;
    }

    boolean isDead(int person) {
        return dead.contains(person);
    }

    /** Somebody left the second posyandu: of whom it says what, from now on goes by what is known. */
    void over() {
        isOver = true;
    }

    void event() {
        int person = random.nextInt(script.persons().size());
        boolean isHere = script.home(person) == 0;
        switch (random.nextInt(12)) {
            case 0, 1 -> invite(person, isHere);
            case 2, 3, 4 -> edit(person, isHere);
            case 5 -> weigh(person, isHere);
            case 6, 7 -> meddle(person, isHere);
            case 8 -> die(person, isHere);
            case 9 -> meddleAfterwards(person, isHere);
            default -> {}
        }
    }

    private int back() {
        return Math.max(0, script.day() - random.nextInt(DAYS_BACK));
    }

    private void invite(int person, boolean isHere) {
        if (isHere) {
            ObjectNode body = Desk.object().put("to", script.posyandu(THERE)).put("as", "visitor");
            script.add(random.nextInt(2), "person.joined", person, back(), body);
        }
    }

    private void edit(int person, boolean isHere) {
        if (isHere && !isOver && !isDead(person)) {
            ObjectNode body = Desk.object().put("name", "Sebutan " + random.nextInt(3));
            decide(script.add(THERE, "person.changed", person, back(), body));
        }
    }

    private void weigh(int person, boolean isHere) {
        if (isHere && !isOver && !isDead(person)) {
            ObjectNode body = Desk.object().put("weight_g", 5_000 + 10 * random.nextInt(500));
            script.visited(script.add(THERE, "visit.measured", person, back(), body), person, THERE);
        }
    }

    /** Corrects or withdraws what the first posyandu measured. */
    private void meddle(int person, boolean isHere) {
        UUID visit = isHere && !isOver && !isDead(person) ? script.anyVisit(person, 0, random) : null;
        if (visit != null) {
            boolean corrects = random.nextBoolean();
            ObjectNode body = corrects ? Desk.object().put("weight_g", 4_000) : Desk.object();
            String kind = corrects ? "visit.corrected" : "visit.withdrawn";
            decide(script.add(THERE, kind, person, back(), body).put("base", visit.toString()));
        }
    }

    /** Corrects or withdraws what the second posyandu measured, dated into the time of the first. */
    private void meddleAfterwards(int person, boolean isHere) {
        UUID visit = isHere || isDead(person) ? null : script.anyVisit(person, THERE, random);
        if (visit != null) {
            boolean corrects = random.nextBoolean();
            ObjectNode body = corrects ? Desk.object().put("weight_g", 4_100) : Desk.object();
            int day = Math.max(0, script.movedOn(person) - random.nextInt(DAYS_BACK));
            script.add(random.nextInt(2), corrects ? "visit.corrected" : "visit.withdrawn", person, day, body)
                    .put("base", visit.toString());
        }
    }

    /** Told by the second posyandu of whom the first one has, or by the first one of whom it had: each may say so or not in the end. */
    private void die(int person, boolean isHere) {
        if (isDead(person)) {
            return;
        }
        if (isHere && !isOver) {
            script.add(THERE, "person.died", person, script.day(), Desk.object());
            isOver = true;
            dead.add(person);
        } else if (!isHere) {
            int day = Math.max(0, script.movedOn(person) - random.nextInt(DAYS_BACK));
            ObjectNode told = script.add(random.nextInt(2), "person.died", person, day, Desk.object());
            dead.add(person);
            if (random.nextBoolean()) {
                isOver = true;
                script.add(
                                THERE,
                                "person.died",
                                person,
                                script.day(),
                                Desk.object().put("mistaken", random.nextBoolean()))
                        .put("base", told.path("id").stringValue());
            }
        }
    }

    private void decide(ObjectNode fact) {
        if (random.nextBoolean()) {
            decided.add(UUID.fromString(fact.path("id").stringValue()));
        }
    }
}

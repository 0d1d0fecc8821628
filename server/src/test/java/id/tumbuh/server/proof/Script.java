package id.tumbuh.server.proof;

import id.tumbuh.server.foundation.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to a few people, in the order in which it happens: registered on one phone or another, measured, corrected, withdrawn,
 * moved, merged. The same seed gives the same script; another {@code run} gives it to other people, whose ids stand in the same order.
 */
final class Script {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final long FIRST_MILLI = FIRST_DAY.toEpochDay() * 86_400_000L;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int LEAST_EVENTS = 6;
    private static final int MORE_EVENTS = 14;
    private static final int RUN_BITS = 32;

    /** @param phone which phone it is written on */
    record Line(int phone, ObjectNode fact) {
        UUID id() {
            return UUID.fromString(fact.path("id").stringValue());
        }
    }

    private record Visit(int person, UUID fact, int day, String posyandu) {}

    private final SplittableRandom random;
    private final List<Phone> phones;
    private final long seed;
    private final long run;
    private final List<Line> lines = new ArrayList<>();
    private final List<UUID> persons = new ArrayList<>();
    private final List<Integer> homes = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<Visit> entries = new ArrayList<>();
    private final List<Visit> merges = new ArrayList<>();
    private final List<Integer> movedOn = new ArrayList<>();
    private final Strangers strangers;
    private int ids;
    private int day;

    private Script(long seed, long run, List<Phone> phones) {
        this.random = new SplittableRandom(seed);
        this.seed = seed;
        this.run = run;
        this.phones = phones;
        this.strangers = new Strangers(seed, this);
    }

    /** @param phones the first two of one posyandu, the third of another */
    static Script of(long seed, long run, List<Phone> phones) {
        Script script = new Script(seed, run, phones);
        script.write();
        return script;
    }

    List<Line> lines() {
        return lines;
    }

    List<UUID> persons() {
        return persons;
    }

    /** What the officer takes after all: merges, and some of what a posyandu wrote before it had somebody. */
    Set<UUID> decided() {
        Set<UUID> decided = new HashSet<>(strangers.decided());
        for (Line line : lines) {
            if (line.fact().path("type").stringValue().endsWith("merged")) {
                decided.add(line.id());
            }
        }
        return decided;
    }

    int day() {
        return day;
    }

    /** 0 or 1, as moves said so far. */
    int home(int person) {
        return homes.get(person);
    }

    /** The day of the last move. */
    int movedOn(int person) {
        return movedOn.get(person);
    }

    String posyandu(int phone) {
        return phones.get(phone).posyandu();
    }

    /** One of somebody's visits at the posyandu of a phone; null where there is none. */
    @Nullable
    UUID anyVisit(int person, int phone, SplittableRandom drawn) {
        List<UUID> own = visits.stream()
                .filter(visit -> visit.person() == person && visit.posyandu().equals(posyandu(phone)))
                .map(Visit::fact)
                .toList();
        return own.isEmpty() ? null : own.get(drawn.nextInt(own.size()));
    }

    void visited(ObjectNode fact, int person, int phone) {
        int on = (int) (LocalDate.parse(fact.path("day").stringValue()).toEpochDay() - FIRST_DAY.toEpochDay());
        visits.add(new Visit(person, UUID.fromString(fact.path("id").stringValue()), on, posyandu(phone)));
    }

    private UUID id() {
        long high = (FIRST_MILLI + ids++) << 16 | VERSION;
        return new UUID(high, VARIANT | (seed & 0x0FFF_FFFFL) << RUN_BITS | run);
    }

    private void write() {
        int people = 1 + random.nextInt(3);
        for (int i = 0; i < people; i++) {
            register();
        }
        int events = LEAST_EVENTS + random.nextInt(MORE_EVENTS);
        for (int i = 0; i < events; i++) {
            day += random.nextInt(3);
            event();
            strangers.event();
        }
    }

    private void event() {
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3, 4 -> measure();
            case 5 -> attend();
            case 6, 7 -> correct();
            case 8 -> withdraw();
            case 9 -> change();
            case 10 -> move();
            case 11 -> merge();
            case 12, 13 -> enter();
            case 14, 15 -> enterAnew();
            case 16 -> withdrawEntry();
            default -> unmerge();
        }
    }

    private void register() {
        int phone = random.nextInt(2);
        UUID person = id();
        persons.add(person);
        homes.add(0);
        movedOn.add(day);
        ObjectNode body = Desk.object()
                .put("kind", "child")
                .put("name", "Anak " + persons.size())
                .put("sex", random.nextBoolean() ? "male" : "female")
                .put("birthDate", FIRST_DAY.minusDays(30 + random.nextInt(900)).toString())
                .put("isSynthetic", true);
        add(phone, "person.registered", person, body);
    }

    private int anybody() {
        return random.nextInt(persons.size());
    }

    /** A phone of the posyandu where somebody lives now. */
    private int phoneOf(int person) {
        return homes.get(person) == 0 ? random.nextInt(2) : 2;
    }

    private void measure() {
        int person = anybody();
        if (strangers.isDead(person)) {
            return;
        }
        int phone = phoneOf(person);
        ObjectNode fact = add(phone, "visit.measured", persons.get(person), measures());
        visits.add(new Visit(
                person,
                UUID.fromString(fact.path("id").stringValue()),
                day,
                phones.get(phone).posyandu()));
    }

    private ObjectNode measures() {
        ObjectNode body = Desk.object().put("weight_g", 6_000 + 10 * random.nextInt(700));
        if (random.nextBoolean()) {
            body.put("length_mm", 600 + random.nextInt(350))
                    .put("position", random.nextBoolean() ? "lying" : "standing");
        }
        return body;
    }

    private void attend() {
        int person = anybody();
        if (strangers.isDead(person)) {
            return;
        }
        add(phoneOf(person), "visit.attended", persons.get(person), Desk.object());
    }

    private void correct() {
        if (!visits.isEmpty()) {
            Visit visit = visits.get(random.nextInt(visits.size()));
            int phone = visit.posyandu().equals(phones.getFirst().posyandu()) ? random.nextInt(2) : 2;
            ObjectNode fact = add(phone, "visit.corrected", persons.get(visit.person()), measures());
            fact.put("base", visit.fact().toString()).put("day", date(visit.day()));
            visits.add(new Visit(
                    visit.person(), UUID.fromString(fact.path("id").stringValue()), visit.day(), visit.posyandu()));
        }
    }

    private void withdraw() {
        if (!visits.isEmpty()) {
            Visit visit = visits.get(random.nextInt(visits.size()));
            int phone = visit.posyandu().equals(phones.getFirst().posyandu()) ? random.nextInt(2) : 2;
            add(
                            phone,
                            "visit.withdrawn",
                            persons.get(visit.person()),
                            Desk.object().put("reason", "salah anak"))
                    .put("base", visit.fact().toString())
                    .put("day", date(visit.day()));
        }
    }

    private void enter() {
        int person = anybody();
        if (strangers.isDead(person)) {
            return;
        }
        int phone = phoneOf(person);
        ObjectNode fact = add(phone, "visit.served", persons.get(person), served());
        remember(fact, person, phones.get(phone).posyandu());
        add(phone, "visit.answered", persons.get(person), answered());
        ObjectNode referred = Desk.object().put("to", "PUSKESMAS");
        referred.putArray("why").add("BGM");
        UUID referral = UUID.fromString(add(phone, "visit.referred", persons.get(person), referred)
                .path("id")
                .stringValue());
        if (random.nextBoolean()) {
            add(
                            phone,
                            "visit.referral-answered",
                            persons.get(person),
                            Desk.object().put("step", "SELESAI"))
                    .put("base", referral.toString());
        }
    }

    private void remember(ObjectNode fact, int person, String posyandu) {
        entries.add(new Visit(person, UUID.fromString(fact.path("id").stringValue()), day, posyandu));
    }

    private ObjectNode served() {
        return Desk.object().put("service", "MR1").put("outcome", random.nextBoolean() ? "DIBERIKAN" : "DITOLAK");
    }

    private ObjectNode answered() {
        ObjectNode body = Desk.object().put("form", "TB_ANAK");
        body.putObject("answers").put("LESU", random.nextBoolean());
        return body;
    }

    /** Says a service anew; two may do so, and then it is a conflict. */
    private void enterAnew() {
        if (!entries.isEmpty()) {
            Visit entry = entries.get(random.nextInt(entries.size()));
            int phone = entry.posyandu().equals(phones.getFirst().posyandu()) ? random.nextInt(2) : 2;
            ObjectNode fact = add(phone, "visit.served", persons.get(entry.person()), served());
            fact.put("base", entry.fact().toString()).put("day", date(entry.day()));
            remember(fact, entry.person(), entry.posyandu());
        }
    }

    private void withdrawEntry() {
        if (!entries.isEmpty()) {
            Visit entry = entries.get(random.nextInt(entries.size()));
            int phone = entry.posyandu().equals(phones.getFirst().posyandu()) ? random.nextInt(2) : 2;
            add(phone, "visit.withdrawn", persons.get(entry.person()), Desk.object())
                    .put("base", entry.fact().toString())
                    .put("day", date(entry.day()));
        }
    }

    private void change() {
        int person = anybody();
        if (strangers.isDead(person)) {
            return;
        }
        ObjectNode body = Desk.object();
        if (random.nextBoolean()) {
            body.put("name", "Nama " + random.nextInt(5));
        } else {
            body.put("birthDate", FIRST_DAY.minusDays(30 + random.nextInt(900)).toString());
        }
        add(phoneOf(person), "person.changed", persons.get(person), body);
    }

    private void move() {
        int person = anybody();
        int from = homes.get(person);
        if (strangers.isDead(person)) {
            return;
        }
        if (from == 1) {
            strangers.over();
        }
        String to = phones.get(from == 0 ? 2 : 0).posyandu();
        add(phoneOf(person), "person.moved", persons.get(person), Desk.object().put("to", to));
        homes.set(person, from == 0 ? 1 : 0);
        movedOn.set(person, day);
    }

    /** Takes back a merge; which facts of the two are whose is then as if it had never been. */
    private void unmerge() {
        if (!merges.isEmpty()) {
            // Who had the one by the other has it no more from now on.
            strangers.over();
            Visit merge = merges.get(random.nextInt(merges.size()));
            add(phoneOf(merge.person()), "person.unmerged", persons.get(merge.person()), Desk.object())
                    .put("base", merge.fact().toString());
        }
    }

    /** Only the staff may merge: from a phone it is quarantined, and the officer releases it. */
    private void merge() {
        if (persons.size() > 1) {
            int one = anybody();
            int other = (one + 1) % persons.size();
            ObjectNode into = Desk.object().put("into", persons.get(other).toString());
            ObjectNode fact = add(phoneOf(one), "person.merged", persons.get(one), into);
            merges.add(new Visit(one, UUID.fromString(fact.path("id").stringValue()), day, ""));
        }
    }

    private static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    /** Written on a phone of a day that is not today's. */
    ObjectNode add(int phone, String kind, int person, int on, ObjectNode body) {
        return add(phone, kind, persons.get(person), body).put("day", date(on));
    }

    private ObjectNode add(int phone, String kind, UUID subject, ObjectNode body) {
        Phone writer = phones.get(phone);
        ObjectNode fact = Desk.object()
                .put("id", id().toString())
                .put("type", kind)
                .put("v", 1)
                .put("posyandu", writer.posyandu())
                .put("subject", subject.toString())
                .put("day", date(day))
                .put("device", writer.device().toString())
                .put("actor", writer.actor().toString())
                .put("at", date(day) + "T02:00:00Z")
                .put("seq", ids);
        if (kind.startsWith("visit.")) {
            fact.put(
                    "session",
                    Ids.named("session", writer.posyandu() + "/" + date(day)).toString());
        }
        fact.set("body", body);
        lines.add(new Line(phone, fact));
        return fact;
    }
}

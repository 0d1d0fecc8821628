package id.tumbuh.sim;

import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every month: who comes to the open day, who is looked up at home, and what is written down. */
final class VisitBook {
    private static final int AT_POST = 0;
    private static final int AGAIN = 1;
    private static final int AT_HOME = 2;

    private static final int LATER_DAYS = 7;
    private static final int FIRST_HOME_MINUTE = 540;
    private static final int LAST_HOME_MINUTE = 1_020;
    private static final int MINUTES_LEFT = 15;
    private static final double DACIN = 0.5;
    private static final int BABY_DAYS = 183;

    private final World world;
    private final int post;
    private final List<Patient> patients;
    private final Duplicates duplicates;
    private final boolean dacin;
    private final List<Entry> entries = new ArrayList<>();

    /** What is written down and what is true of it. */
    private record Entry(Visit visit, Truth truth) {}

    VisitBook(World world, int post, List<Session> sessions, List<Patient> patients, Duplicates duplicates) {
        this.world = world;
        this.post = post;
        this.patients = patients;
        this.duplicates = duplicates;
        this.dacin = Draw.of(world.postKey(post), Purpose.DEVICE).chance(DACIN);
        sessions.forEach(this::hold);
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.visit().day())
                .thenComparingInt(entry -> entry.visit().minute())
                .thenComparing(entry -> entry.visit().id()));
    }

    List<Visit> visits() {
        return entries.stream().map(Entry::visit).toList();
    }

    List<Truth> truth() {
        return entries.stream().map(Entry::truth).toList();
    }

    private void hold(Session session) {
        List<Patient> present = new ArrayList<>();
        for (Patient patient : patients) {
            int day = session.scheduledDay();
            if (patient.counts(day)) {
                boolean comes = session.held()
                        && Attendance.comes(world, patient.home(), session.month(), patient.ageDays(day));
                if (comes) {
                    present.add(patient);
                } else {
                    lookUp(session, patient);
                }
            }
        }
        for (Patient patient : present) {
            receive(session, patient, present);
        }
    }

    private void receive(Session session, Patient patient, List<Patient> present) {
        Draw draw = Draw.of(patient.visitKey(session.month(), AT_POST));
        int last = session.closeMinute() - session.openMinute() - MINUTES_LEFT;
        int minute = session.openMinute() + draw.below(last);
        int kader = draw.below(2);
        write(session, patient, present, draw, AT_POST, session.scheduledDay(), minute, kader);
        if (draw.chance(world.parameters.programme().measuredTwice())) {
            Draw again = Draw.of(patient.visitKey(session.month(), AGAIN));
            int soon = minute + 1 + again.below(MINUTES_LEFT - 1);
            write(session, patient, present, again, AGAIN, session.scheduledDay(), soon, 1 - kader);
        }
    }

    private void lookUp(Session session, Patient patient) {
        Draw draw = Draw.of(patient.visitKey(session.month(), AT_HOME));
        int day = session.scheduledDay() + 1 + draw.below(LATER_DAYS);
        if (draw.chance(world.parameters.programme().homeVisits()) && patient.counts(day)) {
            int minute = draw.between(FIRST_HOME_MINUTE, LAST_HOME_MINUTE);
            write(session, patient, List.of(patient), draw, AT_HOME, day, minute, draw.below(2));
        }
    }

    private void write(
            Session session,
            Patient patient,
            List<Patient> present,
            Draw draw,
            int kind,
            int day,
            int minute,
            int kader) {
        int age = patient.ageDays(day);
        Visit.Place place = kind == AT_HOME ? Visit.Place.HOME : Visit.Place.POSYANDU;
        Visit.Scale scale = scale(place, age);
        Measuring measured = new Measuring(world.parameters.errors(), draw, patient.body(), age, scale, place);
        UUID writtenFor = writtenFor(draw, patient, present, day, measured.mistakes);
        long key = Draw.key(patient.visitKey(session.month(), kind), Purpose.EVENT);
        Visit visit = new Visit(
                Identifiers.at(world.zone(post).milliseconds(day, minute), key),
                session.id(),
                writtenFor,
                day,
                minute,
                place,
                kader,
                scale,
                measured.weightGrams,
                measured.lengthMm,
                measured.position,
                measured.headMm,
                measured.armMm,
                measured.oedema);
        entries.add(new Entry(visit, truth(visit, patient, age, measured.mistakes)));
    }

    private static Truth truth(Visit visit, Patient patient, int age, Set<Mistake> mistakes) {
        Body body = patient.body();
        return new Truth(
                visit.id(),
                patient.id(),
                body.weightGrams(age),
                body.lengthMm(age),
                body.headMm(age),
                body.armMm(age),
                body.ill(age),
                mistakes.isEmpty() ? Set.of() : Collections.unmodifiableSet(mistakes));
    }

    private UUID writtenFor(Draw draw, Patient patient, List<Patient> present, int day, Set<Mistake> mistakes) {
        int other = draw.below(present.size());
        if (draw.chance(world.parameters.errors().wrongChild())
                && !present.get(other).id().equals(patient.id())) {
            mistakes.add(Mistake.WRONG_CHILD);
            return present.get(other).id();
        }
        UUID second = duplicates.taken(draw, patient, day);
        if (second != null) {
            mistakes.add(Mistake.DUPLICATE_PERSON);
            return second;
        }
        return patient.id();
    }

    private Visit.Scale scale(Visit.Place place, int ageDays) {
        if (place == Visit.Place.HOME) {
            return Visit.Scale.DIGITAL;
        }
        return dacin ? Visit.Scale.DACIN : ageDays < BABY_DAYS ? Visit.Scale.BABY : Visit.Scale.DIGITAL;
    }
}

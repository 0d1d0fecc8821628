package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Children whom a post registers a second time, and under which registration they are then written down. */
final class Duplicates {
    private static final int SOONEST = 20;
    private static final int MORNING = 600;
    private static final double NIK_KNOWN = 0.3;
    private static final double UNDER_SECOND = 0.5;

    private final World world;
    /** Asked by id only: its order is never used. */
    private final Map<UUID, Duplicate> byOriginal = new HashMap<>();

    private final List<Duplicate> list = new ArrayList<>();

    Duplicates(World world, int post, List<Patient> patients) {
        this.world = world;
        for (Patient patient : patients) {
            if (patient.member().person().registeredAt() == post) {
                consider(patient);
            }
        }
        list.sort(Comparator.comparingInt(
                        (Duplicate duplicate) -> duplicate.person().registeredDay())
                .thenComparing(duplicate -> duplicate.person().id()));
    }

    private void consider(Patient patient) {
        Draw draw = Draw.of(patient.member().key(), Purpose.DUPLICATE);
        Person person = patient.member().person();
        int first = person.registeredDay() + SOONEST;
        if (!draw.chance(world.parameters.register().duplicates()) || first >= world.endDay) {
            return;
        }
        int day = draw.between(first, world.endDay);
        if (patient.counts(day)) {
            Duplicate duplicate = new Duplicate(second(draw, patient, day), person.id());
            list.add(duplicate);
            byOriginal.put(person.id(), duplicate);
        }
    }

    private Person second(Draw draw, Patient patient, int day) {
        Person person = patient.member().person();
        String nik = draw.chance(NIK_KNOWN) ? person.nik() : null;
        UUID id = Identifiers.at(
                world.zone(person.registeredAt()).milliseconds(day, MORNING),
                Draw.key(patient.member().key(), Purpose.DUPLICATE));
        return new Person(
                id,
                person.household(),
                person.registeredAt(),
                day,
                Misspelling.of(draw, person.name()),
                person.sex(),
                person.birthDay(),
                nik,
                nik == null ? NikStatus.NOT_YET : NikStatus.HELD,
                person.phone(),
                person.relation(),
                person.mother(),
                person.father(),
                person.birth());
    }

    List<Duplicate> list() {
        return List.copyOf(list);
    }

    /** The second registration, if a child has one by that day and the kader takes it this time. */
    @Nullable
    UUID taken(Draw draw, Patient patient, int day) {
        Duplicate duplicate = byOriginal.get(patient.id());
        if (duplicate == null || duplicate.person().registeredDay() > day || !draw.chance(UNDER_SECOND)) {
            return null;
        }
        return duplicate.person().id();
    }
}

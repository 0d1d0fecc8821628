package id.tumbuh.sim;

import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pregnancies of one woman as a register knows them: from her first contact on, while she lives here. */
final class Gravidity {
    private static final int FIRST_CONTACT = 35;
    private static final int LAST_CONTACT = 110;
    private static final int LOST_FROM = 50;
    private static final int LOST_UNTIL = 126;
    private static final int ARM_MEAN_MM = 265;
    private static final int ARM_SPREAD_MM = 27;

    private final World world;
    private final Home home;
    private final Member mother;

    Gravidity(World world, Home home, Member mother) {
        this.world = world;
        this.home = home;
        this.mother = mother;
    }

    /** The identifier of the pregnancy that a delivery ends. */
    UUID id(Delivery delivery) {
        return Identifiers.at(
                world.zone(home.key.post()).milliseconds(contact(delivery.lastPeriodDay(), delivery.day()), 500),
                key(delivery.lastPeriodDay()));
    }

    /** The pregnancy that a delivery ends; empty where it was over before the household came. */
    Optional<Pregnancy> carried(Delivery delivery, UUID id, List<UUID> children) {
        int last = delivery.lastPeriodDay();
        int contact = contact(last, delivery.day());
        boolean over = delivery.day() < world.endDay;
        if (delivery.day() < home.from || contact >= world.endDay) {
            return Optional.empty();
        }
        Pregnancy.Outcome outcome = !over
                ? Pregnancy.Outcome.ONGOING
                : delivery.stillborn() ? Pregnancy.Outcome.STILLBIRTH : Pregnancy.Outcome.LIVE_BIRTH;
        return Optional.of(new Pregnancy(
                id,
                mother.person().id(),
                last,
                contact,
                delivery.pregnancy(),
                arm(last),
                outcome,
                over ? delivery.day() : null,
                over ? delivery.gestation().weeks() : null,
                List.copyOf(children)));
    }

    /** The pregnancy lost before a delivery, if there was one in these months. */
    Optional<Pregnancy> lost(Delivery delivery) {
        int last = delivery.miscarriageDay();
        if (last == World.NEVER) {
            return Optional.empty();
        }
        int end = last + Draw.of(key(last), Purpose.PREGNANCY).between(LOST_FROM, LOST_UNTIL);
        int contact = Math.min(contact(last, end), end);
        if (end < home.from || contact >= world.endDay) {
            return Optional.empty();
        }
        boolean over = end < world.endDay;
        return Optional.of(new Pregnancy(
                Identifiers.at(world.zone(home.key.post()).milliseconds(contact, 500), key(last)),
                mother.person().id(),
                last,
                contact,
                delivery.pregnancy() - 1,
                arm(last),
                over ? Pregnancy.Outcome.MISCARRIAGE : Pregnancy.Outcome.ONGOING,
                over ? end : null,
                over ? (end - last) / 7 : null,
                List.of()));
    }

    /** Not before the household is registered, not after the end. */
    private int contact(int lastPeriod, int end) {
        int wished = lastPeriod + Draw.of(key(lastPeriod)).between(FIRST_CONTACT, LAST_CONTACT);
        return Math.min(Math.max(wished, home.from), Math.max(end, home.from));
    }

    private int arm(int lastPeriod) {
        return ARM_MEAN_MM
                + (int) (ARM_SPREAD_MM
                        * Draw.of(key(lastPeriod), Purpose.MEASURING).gaussian());
    }

    private long key(int lastPeriod) {
        return Draw.key(mother.key(), lastPeriod);
    }
}

package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One household through the simulation: who lives in it, who is born, where it moves. The same from wherever it is asked. */
final class Home {
    private static final int HUSBAND = 0;
    private static final int WIFE = 1;
    private static final int ELDER = 2;
    private static final int FIRST_CHILD = 3;

    private static final double POOR = 0.25;
    private static final double LEAVE_HOME_YEARS = 22;
    private static final int MARRIED_BEFORE_BIRTH = 500;
    private static final double PAIR = 0.6;
    private static final double BOYS = 0.512;

    final HomeKey key;
    final Stay stay;
    /** The first day on which it is registered; {@link World#NEVER} where that never happens. */
    final int from;

    final UUID id;
    final String familyCard;
    final boolean poor;
    /** What makes a family come often or seldom, 0 to 1. */
    final double habit;

    final List<Member> members = new ArrayList<>();
    final List<Pregnancy> pregnancies = new ArrayList<>();

    private final World world;

    static Home of(World world, HomeKey key, RegisterSize size) {
        return key.number() < size.couples() ? couple(world, key) : elders(world, key);
    }

    private Home(World world, HomeKey key, Stay stay, int from) {
        Draw draw = Draw.of(key.key(), Purpose.HABIT);
        this.world = world;
        this.key = key;
        this.stay = stay;
        this.from = from < Math.min(stay.leave(), world.endDay) ? from : World.NEVER;
        this.id = Identifiers.at(world.zone(key.post()).milliseconds(Math.min(from, world.endDay), 1), key.key());
        this.habit = draw.uniform();
        this.poor = draw.chance(POOR);
        this.familyCard = Nik.familyCard(key, world.startDay - 400 - draw.below(3_000));
    }

    boolean exists() {
        return from != World.NEVER;
    }

    private static Home couple(World world, HomeKey key) {
        Draw draw = Draw.of(key.key(), Purpose.PERSON);
        boolean kader = key.number() < Stay.KADER_HOUSEHOLDS;
        double years = kader ? draw.uniform(28, 50) : draw.uniform(58 - RegisterSize.WOMEN_YEARS - world.years(), 58);
        int wifeBorn = Nik.alignedBirth(key, world.startDay - (int) (years * World.DAYS_IN_YEAR));
        double older = Math.max(-3, 3 + 3 * draw.gaussian());
        int husbandBorn = Nik.alignedBirth(key, wifeBorn - (int) (older * World.DAYS_IN_YEAR));
        List<Delivery> deliveries = Delivery.of(key, wifeBorn);
        boolean together = kader || deliveries.isEmpty();
        int married = together ? world.startDay : deliveries.get(0).lastPeriodDay() - MARRIED_BEFORE_BIRTH;
        Stay stay = Stay.of(world, key);
        Home home = new Home(world, key, stay, Math.max(stay.from(), married));
        if (home.exists()) {
            Registration registration = home.registration(draw);
            Member husband = registration.adult(HUSBAND, Sex.MALE, husbandBorn, Relation.HEAD);
            Member wife = registration.adult(WIFE, Sex.FEMALE, wifeBorn, Relation.WIFE);
            home.members.add(husband);
            home.members.add(wife);
            if (draw.chance(RegisterSize.elderWithCouple(world))) {
                home.members.add(home.elder(registration, draw, ELDER, Relation.PARENT, wifeBorn));
            }
            home.bear(registration, deliveries, husband, wife);
        }
        return home;
    }

    private static Home elders(World world, HomeKey key) {
        Draw draw = Draw.of(key.key(), Purpose.PERSON);
        Stay stay = Stay.of(world, key);
        Home home = new Home(world, key, stay, stay.from());
        if (home.exists()) {
            Registration registration = home.registration(draw);
            home.members.add(home.elder(registration, draw, HUSBAND, Relation.HEAD, world.startDay));
            if (draw.chance(PAIR)) {
                Member head = home.members.get(0);
                Sex sex = head.person().sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
                int born = Nik.alignedBirth(key, head.person().birthDay() + draw.between(-2_000, 2_000));
                home.members.add(registration.adult(WIFE, sex, born, Relation.WIFE));
            }
        }
        return home;
    }

    private Registration registration(Draw draw) {
        return new Registration(world, key, stay, from, id, new Names(key, draw));
    }

    /** From 60 years, most in their sixties; at least 17 years older than the woman whose parent it may be. */
    private Member elder(Registration registration, Draw draw, int slot, Relation relation, int youngerBorn) {
        double share = draw.uniform();
        double years = 60 + 32 * share * share;
        int wished = Math.min(
                world.startDay - (int) (years * World.DAYS_IN_YEAR), youngerBorn - (int) (17 * World.DAYS_IN_YEAR));
        Sex sex = draw.chance(0.55) ? Sex.FEMALE : Sex.MALE;
        return registration.adult(slot, sex, Nik.alignedBirth(key, wished - 8), relation);
    }

    private void bear(Registration registration, List<Delivery> deliveries, Member husband, Member wife) {
        Gravidity gravidity = new Gravidity(world, this, wife);
        int slot = FIRST_CHILD;
        for (Delivery delivery : deliveries) {
            if (delivery.lastPeriodDay() >= world.endDay || delivery.day() > wife.deathDay()) {
                break;
            }
            gravidity.lost(delivery).ifPresent(pregnancies::add);
            UUID pregnancy = gravidity.id(delivery);
            List<UUID> children = new ArrayList<>();
            for (int child = 0; child < delivery.children(); child++, slot++) {
                if (delivery.day() < world.endDay && !grown(delivery)) {
                    Member member = registration.child(
                            draft(delivery, slot, child), wife, husband, delivery.day() >= from ? pregnancy : null);
                    if (member != null) {
                        members.add(member);
                        children.add(member.person().id());
                    }
                }
            }
            gravidity.carried(delivery, pregnancy, children).ifPresent(pregnancies::add);
        }
    }

    /** Has left home before the household was registered. */
    private boolean grown(Delivery delivery) {
        return delivery.day() < from - LEAVE_HOME_YEARS * World.DAYS_IN_YEAR;
    }

    private ChildDraft draft(Delivery delivery, int slot, int child) {
        Draw draw = Draw.of(Draw.key(key.key(), Purpose.BODY), slot);
        Sex sex = draw.chance(BOYS) ? Sex.MALE : Sex.FEMALE;
        return new ChildDraft(slot, sex, delivery.day(), delivery.order() + child, delivery.gestation());
    }
}

package id.tumbuh.sim;

import id.tumbuh.growth.Sex;
import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the people of one household are registered: where, when, under which name and number. */
final class Registration {
    private static final int MORNING = 480;
    private static final int HOURS = 240;
    private static final int LATEST_NEWBORN = 20;
    private static final double ADULT_WITHOUT_NIK = 0.01;
    private static final double CHILD_WITHOUT_NIK = 0.03;
    private static final int FIRST_NIK = 20;
    private static final int LAST_NIK = 240;
    private static final double PHONE = 0.8;
    private static final int PHONE_DIGITS = 100_000_000;

    private final World world;
    private final HomeKey home;
    private final Stay stay;
    private final int from;
    private final UUID household;
    private final Names names;

    Registration(World world, HomeKey home, Stay stay, int from, UUID household, Names names) {
        this.world = world;
        this.home = home;
        this.stay = stay;
        this.from = from;
        this.household = household;
        this.names = names;
    }

    /** Someone grown up. {@code order} is that of the birth among brothers and sisters. */
    Member adult(int slot, Sex sex, int birthDay, Relation relation) {
        long key = personKey(slot);
        Draw draw = Draw.of(key, Purpose.IDENTITY);
        boolean kader = home.number() < Stay.KADER_HOUSEHOLDS;
        int death = kader ? World.NEVER : Deaths.ofAdult(world, draw, birthDay, from);
        boolean without = draw.chance(ADULT_WITHOUT_NIK);
        String nik = Nik.person(home, slot, sex, birthDay);
        String phone = draw.chance(PHONE) ? phone(draw) : null;
        String name =
                names.of(Draw.of(key, Purpose.NAMES), sex, birthDay, 1 + draw.below(4), relation != Relation.HEAD);
        Person person = new Person(
                id(key, draw, from),
                household,
                postOn(from),
                from,
                name,
                sex,
                birthDay,
                without ? null : nik,
                without ? NikStatus.NONE : NikStatus.HELD,
                phone,
                relation,
                null,
                null,
                null);
        return new Member(person, key, death, World.NEVER, nik, null);
    }

    /** A child; null where it died before, or was never registered in the simulation. */
    @Nullable
    Member child(ChildDraft child, Member mother, Member father, @Nullable UUID pregnancy) {
        long key = personKey(child.slot());
        Draw draw = Draw.of(key, Purpose.IDENTITY);
        int born = child.birthDay();
        int death = Deaths.ofChild(draw, born);
        int registered =
                born < from ? from : Math.min(born + 1 + draw.below(LATEST_NEWBORN), Math.max(born, death - 1));
        if (death <= registered || registered >= world.endDay || postOn(registered) == Stay.OUTSIDE) {
            return null;
        }
        int nikDay = draw.chance(CHILD_WITHOUT_NIK) ? World.NEVER : born + draw.between(FIRST_NIK, LAST_NIK);
        boolean held = nikDay <= registered;
        String nik = Nik.person(home, child.slot(), child.sex(), born);
        Body body = born + Births.LAST_DAY > from ? child.body(world, key) : null;
        Person person = new Person(
                id(key, draw, registered),
                household,
                postOn(registered),
                registered,
                names.of(Draw.of(key, Purpose.NAMES), child.sex(), born, child.order(), false),
                child.sex(),
                born,
                held ? nik : null,
                held ? NikStatus.HELD : NikStatus.NOT_YET,
                null,
                Relation.CHILD,
                mother.person().id(),
                father.person().id(),
                body == null ? null : Births.written(draw, child, body, registered, pregnancy));
        return new Member(person, key, death, held ? World.NEVER : nikDay, nik, body);
    }

    private long personKey(int slot) {
        return Draw.key(Draw.key(home.key(), Purpose.PERSON), slot);
    }

    private int postOn(int day) {
        return day < stay.leave() ? home.post() : stay.to();
    }

    private UUID id(long key, Draw draw, int day) {
        return Identifiers.at(world.zone(home.post()).milliseconds(day, MORNING + draw.below(HOURS)), key);
    }

    /** 0890 is not in use by any network. */
    private static String phone(Draw draw) {
        return "0890"
                + Integer.toString(PHONE_DIGITS + draw.below(PHONE_DIGITS)).substring(1);
    }
}

package id.tumbuh.sim;

import id.tumbuh.sim.body.Body;
import id.tumbuh.sim.chance.Draw;
import id.tumbuh.sim.chance.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Gathers what belongs to one post: its own households while they stay, and those of its village that move in. */
final class PostBuilder {
    private static final int NOON = 720;

    private final World world;
    private final int post;
    private final List<Home> homes = new ArrayList<>();
    private final List<Kader> kader = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Pregnancy> pregnancies = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Patient> patients = new ArrayList<>();

    PostBuilder(World world, int post) {
        this.world = world;
        this.post = post;
    }

    Post post() {
        gatherHomes();
        homes.forEach(this::enter);
        people.sort(Comparator.comparingInt(Person::registeredDay).thenComparing(Person::id));
        memberships.sort(Comparator.comparingInt(Membership::from).thenComparing(Membership::person));
        pregnancies.sort(Comparator.comparingInt(Pregnancy::registeredDay).thenComparing(Pregnancy::id));
        events.sort(Comparator.comparingInt(Event::day).thenComparing(Event::id));
        List<Session> sessions = Sessions.of(world, post);
        Duplicates duplicates = new Duplicates(world, post, patients);
        VisitBook book = new VisitBook(world, post, sessions, patients, duplicates);
        return new Post(
                Places.area(world, post),
                List.copyOf(kader),
                List.copyOf(households),
                List.copyOf(people),
                List.copyOf(memberships),
                duplicates.list(),
                List.copyOf(pregnancies),
                List.copyOf(sessions),
                book.visits(),
                book.truth(),
                List.copyOf(events));
    }

    private void gatherHomes() {
        RegisterSize own = RegisterSize.of(world, post);
        for (int number = 0; number < own.households(); number++) {
            homes.add(Home.of(world, HomeKey.of(world, post, number), own));
        }
        int village = post / Area.POSTS_IN_VILLAGE * Area.POSTS_IN_VILLAGE;
        for (int other = village; other < Math.min(village + Area.POSTS_IN_VILLAGE, world.posts); other++) {
            if (other != post) {
                gatherArrivals(other);
            }
        }
    }

    private void gatherArrivals(int other) {
        RegisterSize size = RegisterSize.of(world, other);
        for (int number = 0; number < size.households(); number++) {
            HomeKey key = HomeKey.of(world, other, number);
            if (Stay.of(world, key).to() == post) {
                homes.add(Home.of(world, key, size));
            }
        }
    }

    private void enter(Home home) {
        int before = people.size();
        for (Member member : home.members) {
            enter(home, member);
        }
        if (people.size() > before) {
            households.add(Places.household(world, home.key, home.familyCard, home.poor, home.id, post));
        }
        for (Pregnancy pregnancy : home.pregnancies) {
            boolean here =
                    pregnancy.registeredDay() < home.stay.leave() ? home.key.post() == post : home.stay.to() == post;
            if (here) {
                pregnancies.add(pregnancy);
            }
        }
        if (home.key.post() == post && home.key.number() < Stay.KADER_HOUSEHOLDS) {
            enrol(home);
        }
    }

    private void enrol(Home home) {
        Member wife = home.members.stream()
                .filter(member -> member.person().relation() == Relation.WIFE)
                .findFirst()
                .orElseThrow();
        UUID device = Identifiers.at(
                world.zone(post).milliseconds(world.startDay, NOON), Draw.key(wife.key(), Purpose.DEVICE));
        kader.add(new Kader(wife.person().id(), wife.person().name(), device));
    }

    private void enter(Home home, Member member) {
        Person person = member.person();
        boolean own = home.key.post() == post;
        int from = own ? person.registeredDay() : Math.max(person.registeredDay(), home.stay.leave());
        int left = own ? home.stay.leave() : World.NEVER;
        int until = Math.min(left, member.deathDay());
        if (from >= until || from >= world.endDay) {
            return;
        }
        Membership membership = new Membership(person.id(), from, until >= world.endDay ? null : until);
        people.add(person);
        memberships.add(membership);
        happen(home, member, membership);
        Body body = member.body();
        if (body != null) {
            patients.add(new Patient(home, member, membership, body));
        }
    }

    private void happen(Home home, Member member, Membership membership) {
        UUID person = member.person().id();
        Integer until = membership.until();
        if (until != null && until == member.deathDay()) {
            events.add(new Event.Died(id(member, until, 1), person, until));
        } else if (until != null) {
            Integer to = home.stay.to() == Stay.OUTSIDE ? null : home.stay.to();
            events.add(new Event.Moved(id(member, until, 2), person, until, post, to));
        }
        if (member.nikDay() < world.endDay && membership.covers(member.nikDay())) {
            events.add(new Event.NikAttached(id(member, member.nikDay(), 3), person, member.nikDay(), member.nik()));
        }
    }

    private UUID id(Member member, int day, int kind) {
        long key = Draw.key(Draw.key(member.key(), Purpose.EVENT), kind);
        return Identifiers.at(world.zone(post).milliseconds(day, NOON), key);
    }
}

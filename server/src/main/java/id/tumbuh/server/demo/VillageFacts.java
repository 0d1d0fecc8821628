package id.tumbuh.server.demo;

import id.tumbuh.server.foundation.Ids;
import id.tumbuh.sim.Duplicate;
import id.tumbuh.sim.Event;
import id.tumbuh.sim.Household;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Pregnancy;
import id.tumbuh.sim.Relation;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ObjectNode;

/**
 * A simulated posyandu as the facts its kader's phones would send: who lives there and what becomes of them, the open days, who came and
 * what was measured. The same post gives the same facts with the same ids, so sending them again changes nothing.
 *
 * <p>Who moved in from another simulated posyandu is registered and sent on by that one; what is written here for such a person waits
 * in the ledger until then.
 */
public final class VillageFacts {
    /** Before the doors open: what is known of people comes before what was done for them on the same day. */
    private static final int MORNING = 7 * 60;

    private static final int EVENING = 19 * 60;

    private final Post post;
    private final IntFunction<String> places;
    private final Lines lines;
    private final Map<UUID, Person> people = new HashMap<>();

    private VillageFacts(Post post, IntFunction<String> places, List<UUID> actors) {
        this.post = post;
        this.places = places;
        this.lines = new Lines(post, places.apply(post.area().post()), actors);
        post.people().forEach(person -> people.put(person.id(), person));
    }

    /**
     * The facts of a post, one list for each of its phones. The first phone's list registers the people: send it first.
     *
     * @param places the id of a simulated posyandu by its index ({@link VillagePlaces#posyandu})
     * @param actors the accounts of the kader, in the order of {@link Post#kader}
     */
    public static List<PhoneFacts> of(Post post, IntFunction<String> places, List<UUID> actors) {
        VillageFacts facts = new VillageFacts(post, places, actors);
        facts.whole();
        return facts.lines.byPhone();
    }

    /** The same with what was given, asked and answered beside the measurements ({@link CareFacts}). */
    public static List<PhoneFacts> withCare(Post post, IntFunction<String> places, List<UUID> actors) {
        VillageFacts facts = new VillageFacts(post, places, actors);
        facts.whole();
        new CareFacts(post, facts.people, facts.lines).write();
        return facts.lines.byPhone();
    }

    private void whole() {
        register();
        post.pregnancies().forEach(this::pregnancy);
        post.events().forEach(this::event);
        visits();
    }

    private void register() {
        Map<UUID, Household> households = new HashMap<>();
        post.households().forEach(household -> households.put(household.id(), household));
        for (Person person : post.people()) {
            Household home = households.get(person.household());
            if (person.registeredAt() == post.area().post() && home != null) {
                register(person, home);
                if (person.relation() == Relation.HEAD) {
                    lines.add(0, person.registeredDay(), MORNING + 1, "household.registered")
                            .of(person.id())
                            .body(PersonBodies.household(person, home));
                }
            }
        }
        for (Duplicate duplicate : post.duplicates()) {
            Household home = households.get(duplicate.person().household());
            if (home != null) {
                register(duplicate.person(), home);
            }
        }
    }

    private void register(Person person, Household home) {
        lines.add(0, person.registeredDay(), MORNING, "person.registered")
                .id(registration(person.id()))
                .of(person.id())
                .body(PersonBodies.person(person, home, people));
    }

    private static UUID registration(UUID person) {
        return Ids.named("registration", person.toString());
    }

    private void pregnancy(Pregnancy pregnancy) {
        Person mother = people.get(pregnancy.mother());
        if (mother == null || mother.registeredAt() != post.area().post()) {
            return;
        }
        int day = Math.max(pregnancy.registeredDay(), mother.registeredDay());
        lines.add(0, day, MORNING + 2, "pregnancy.registered")
                .id(pregnancy.id())
                .of(mother.id())
                .body(PersonBodies.pregnancy(pregnancy));
        Integer end = pregnancy.endDay();
        if (end != null) {
            lines.add(0, Math.max(end, day), EVENING, "pregnancy.ended")
                    .of(mother.id())
                    .body(PersonBodies.pregnancyEnd(pregnancy));
        }
    }

    private void event(Event event) {
        switch (event) {
            case Event.Moved moved -> {
                Integer to = moved.to();
                lines.add(0, moved.day(), MORNING + 3, "person.moved")
                        .id(moved.id())
                        .of(moved.person())
                        .body(
                                to == null
                                        ? Lines.object().put("outside", "Luar wilayah")
                                        : Lines.object().put("to", places.apply(to)));
            }
            case Event.Died died ->
                lines.add(0, died.day(), EVENING, "person.died")
                        .id(died.id())
                        .of(died.person())
                        .body(Lines.object());
            case Event.NikAttached attached ->
                lines.add(0, attached.day(), MORNING + 2, "person.changed")
                        .id(attached.id())
                        .of(attached.person())
                        .base(registration(attached.person()))
                        .body(Lines.object()
                                .put("nik", attached.nik())
                                .put("nikStatus", "ada")
                                .put("isSynthetic", true));
        }
    }

    /** A phone counts what it wrote for a session, so that the server can name what never arrived. */
    private void visits() {
        Map<UUID, Session> sessions = new HashMap<>();
        Map<UUID, int[]> counts = new HashMap<>();
        for (Session session : post.sessions()) {
            sessions.put(session.id(), session);
            counts.put(session.id(), new int[post.kader().size()]);
            session(session);
        }
        for (Visit visit : post.visits()) {
            Session session = sessions.get(visit.session());
            int[] count = counts.get(visit.session());
            if (session != null && count != null) {
                visit(visit, session, count);
            }
        }
        for (Session session : post.sessions()) {
            int[] count = counts.get(session.id());
            for (int kader = 0; session.held() && count != null && kader < count.length; kader++) {
                lines.add(kader, session.scheduledDay(), session.closeMinute() + 1, "session.closed")
                        .session(session.scheduledDay())
                        .body(Lines.object().put("count", count[kader]));
            }
        }
    }

    private void session(Session session) {
        Session.Cancellation cancelled = session.cancelled();
        if (cancelled == null) {
            lines.add(0, session.scheduledDay(), session.openMinute() - 1, "session.opened")
                    .session(session.scheduledDay())
                    .body(Lines.object());
        } else {
            lines.add(0, session.scheduledDay(), session.openMinute(), "session.cancelled")
                    .session(session.scheduledDay())
                    .body(Lines.object().put("reason", VisitBodies.reason(cancelled)));
        }
    }

    private void visit(Visit visit, Session session, int[] count) {
        if (visit.place() == Visit.Place.POSYANDU) {
            lines.add(visit.kader(), visit.day(), visit.minute(), "visit.attended")
                    .name("attended/" + visit.id())
                    .session(session.scheduledDay())
                    .of(visit.person())
                    .body(Lines.object());
            count[visit.kader()] += 2;
        }
        Lines.Line measured = lines.add(visit.kader(), visit.day(), visit.minute(), "visit.measured")
                .id(visit.id())
                .session(session.scheduledDay())
                .of(visit.person());
        if (visit.place() == Visit.Place.HOME) {
            measured.put("place", "home");
        }
        measured.body(VisitBodies.measured(visit));
    }

    /** The facts of all phones after one another. */
    public static List<ObjectNode> together(List<PhoneFacts> phones) {
        List<ObjectNode> all = new ArrayList<>();
        phones.forEach(phone -> all.addAll(phone.facts()));
        return all;
    }
}

package id.tumbuh.server.watch.internal;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.server.demo.PhoneFacts;
import id.tumbuh.server.demo.VillageFacts;
import id.tumbuh.server.foundation.Caller;
import id.tumbuh.server.foundation.Role;
import id.tumbuh.server.foundation.Scope;
import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Intake;
import id.tumbuh.server.sync.Outcome;
import id.tumbuh.sim.ErrorRates;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Programme;
import id.tumbuh.sim.Register;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Visit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A simulated posyandu in which nobody errs, over the six months that end with a month; its facts come from its phones. */
final class SimulatedPosyandu {
    private static final int MONTHS = 6;
    private static final int UNDER = 60;
    private static final int BATCH = 500;

    final Post post;
    final LocalDate openDay;

    private SimulatedPosyandu(Post post) {
        this.post = post;
        this.openDay = LocalDate.ofEpochDay(last(post).scheduledDay());
    }

    /** The first of all seeds that has so many children on the last open day. */
    static SimulatedPosyandu of(int children, YearMonth last) {
        Parameters parameters = Parameters.usual()
                .from(last.minusMonths(MONTHS - 1L), MONTHS)
                .with(ErrorRates.NONE)
                .with(new Programme(0.9, 0, 0, 0))
                .with(new Register(85, 0, 0, 0));
        for (int seed = 1; seed < 1_000; seed++) {
            Post post = Simulation.of(1, parameters, seed).post(0);
            if (children(post).size() == children) {
                return new SimulatedPosyandu(post);
            }
        }
        throw new IllegalStateException("no posyandu of " + children + " children");
    }

    private static Session last(Post post) {
        return post.sessions().getLast();
    }

    private static Set<UUID> children(Post post) {
        int day = last(post).scheduledDay();
        Map<UUID, Person> people = new HashMap<>();
        post.people().forEach(person -> people.put(person.id(), person));
        Set<UUID> children = new HashSet<>();
        for (Membership stay : post.memberships()) {
            Person person = people.get(stay.person());
            boolean young = person != null
                    && person.birthDay() <= day
                    && CivilDate.completedMonths(person.birthDay(), day) < UNDER;
            if (young && stay.covers(day)) {
                children.add(stay.person());
            }
        }
        return children;
    }

    Set<UUID> children() {
        return children(post);
    }

    /** Who was weighed on the last open day. */
    Map<UUID, Visit> weighed() {
        Map<UUID, Visit> weighed = new HashMap<>();
        for (Visit visit : post.visits()) {
            if (visit.session().equals(last(post).id())) {
                weighed.put(visit.person(), visit);
            }
        }
        return weighed;
    }

    /** Hands in everything. */
    void load(Intake intake, String posyandu, ScopePath path) {
        List<UUID> actors = List.of(new UUID(7, 1), new UUID(7, 2));
        for (PhoneFacts phone : VillageFacts.of(post, unused -> posyandu, actors)) {
            Caller caller = new Caller(
                    phone.actor(),
                    Role.KADER,
                    Scope.of(path),
                    phone.device(),
                    Set.of(phone.actor()),
                    false,
                    "127.0.0.1");
            List<ObjectNode> facts = phone.facts();
            for (int from = 0; from < facts.size(); from += BATCH) {
                List<Outcome> outcomes = intake.take(caller, facts.subList(from, Math.min(facts.size(), from + BATCH)));
                for (Outcome outcome : outcomes) {
                    if (!outcome.taken()) {
                        throw new IllegalStateException(outcome.toString());
                    }
                }
            }
        }
    }
}

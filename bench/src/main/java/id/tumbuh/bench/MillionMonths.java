package id.tumbuh.bench;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Parameters;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Simulation;
import id.tumbuh.sim.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Makes posts one after the other until they hold a number of child-months: a child below 60 months that belongs to the post
 * on the open day of a month. One thread; nothing is kept.
 */
final class MillionMonths {
    private static final int SIXTY = 60;
    private static final long SEED = 1_000_000;

    private MillionMonths() {}

    /** Called in a JVM of its own; the argument is the number of child-months. */
    public static void main(String... arguments) {
        made(Integer.parseInt(arguments[0]));
    }

    /** How many posts it took. */
    static int made(int childMonths) {
        Simulation simulation = Simulation.of(Size.NASIONAL, Parameters.usual(), SEED);
        int months = 0;
        int posts = 0;
        while (months < childMonths) {
            months += childMonths(simulation.post(posts));
            posts++;
        }
        return posts;
    }

    static int childMonths(Post post) {
        Map<UUID, Integer> births = new HashMap<>();
        for (Person person : post.people()) {
            births.put(person.id(), person.birthDay());
        }
        int months = 0;
        for (Membership membership : post.memberships()) {
            int born = births.getOrDefault(membership.person(), 0);
            for (Session session : post.sessions()) {
                int day = session.scheduledDay();
                if (membership.covers(day) && CivilDate.completedMonths(born, day) < SIXTY) {
                    months++;
                }
            }
        }
        return months;
    }
}

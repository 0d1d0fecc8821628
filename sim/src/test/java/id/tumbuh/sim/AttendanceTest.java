package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.calendar.CivilDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class AttendanceTest {
    @Test
    void attendanceIsTheOneAskedFor() {
        assertEquals(0.70, attendance(Villages.POSTS), 0.02);
    }

    @Test
    void fewAndNearlyAllCanCome() {
        for (double asked : new double[] {0.3, 0.95}) {
            Parameters parameters = Parameters.usual().with(new Programme(asked, 0, 0, 0));
            assertEquals(
                    asked, attendance(Simulation.of(20, parameters, 9).all().toList()), 0.03);
        }
    }

    @Test
    void someFamiliesComeNearlyAlwaysAndSomeHardlyEver() {
        Map<UUID, Integer> came = new HashMap<>();
        Post post = Villages.POSTS.get(0);
        ById<Person> people = Villages.people(post);
        for (int index = 0; index < post.visits().size(); index++) {
            UUID child = post.truth().get(index).person();
            if (people.of(child).birthDay() > Villages.SIMULATION.startDay() - 1_000
                    && people.of(child).birthDay() < Villages.SIMULATION.startDay()
                    && post.visits().get(index).place() == Visit.Place.POSYANDU) {
                came.merge(child, 1, Integer::sum);
            }
        }
        assertTrue(came.values().stream().anyMatch(times -> times >= 23));
        assertTrue(came.values().stream().anyMatch(times -> times <= 8));
    }

    @Test
    void absenteesAreLookedUpWithinAWeek() {
        int home = 0;
        int absent = 0;
        for (Post post : Villages.POSTS) {
            ById<Session> sessions = new ById<>(post.sessions(), Session::id);
            for (Visit visit : post.visits()) {
                int after = visit.day() - sessions.of(visit.session()).scheduledDay();
                if (visit.place() == Visit.Place.HOME) {
                    home++;
                    assertTrue(after >= 1 && after <= 7);
                } else {
                    assertEquals(0, after);
                }
            }
            absent += expected(post, false) - cameTo(post);
        }
        assertEquals(0.25, (double) home / absent, 0.02);
    }

    private static double attendance(List<Post> posts) {
        int expected = 0;
        int came = 0;
        for (Post post : posts) {
            expected += expected(post, true);
            came += cameTo(post);
        }
        return (double) came / expected;
    }

    /** Children a session could have seen. */
    private static int expected(Post post, boolean heldOnly) {
        ById<Person> people = Villages.people(post);
        int expected = 0;
        for (Session session : post.sessions()) {
            int day = session.scheduledDay();
            if (session.held() || !heldOnly) {
                expected += (int) post.memberships().stream()
                        .filter(member -> member.covers(day)
                                && CivilDate.completedMonths(
                                                people.of(member.person()).birthDay(), day)
                                        < 60)
                        .count();
            }
        }
        return expected;
    }

    private static int cameTo(Post post) {
        Set<String> came = new HashSet<>();
        for (int index = 0; index < post.visits().size(); index++) {
            Visit visit = post.visits().get(index);
            if (visit.place() == Visit.Place.POSYANDU) {
                came.add(visit.session() + "/" + post.truth().get(index).person());
            }
        }
        return came.size();
    }
}

package id.tumbuh.sim.reward;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.plausibility.Plausibility;
import id.tumbuh.growth.plausibility.PlausibilityLimits;
import id.tumbuh.growth.score.ChildScores;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Session;
import id.tumbuh.sim.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A child of a simulated posyandu: what was written down, one weighing a month, and the months in which the family said that it
 * was ill. The simulation writes no excuses; every fifth absence is given one.
 */
public record Child(Person person, Membership membership, Map<Integer, Weighed> weighings, Set<Integer> illMonths) {
    /**
     * The first weighing of a month.
     *
     * @param weightForLength hundredths of z; null where it cannot be worked out
     */
    public record Weighed(
            int day,
            int grams,
            boolean doubtful,
            boolean atHome,
            @Nullable Integer weightForLength) {}

    /** The children of a post who were below five on its first open day. */
    public static List<Child> of(Post post) {
        List<Child> children = new ArrayList<>();
        for (Membership membership : post.memberships()) {
            Person person = post.people().stream()
                    .filter(each -> each.id().equals(membership.person()))
                    .findFirst()
                    .orElseThrow();
            if (CivilDate.completedMonths(
                            person.birthDay(), post.sessions().get(0).scheduledDay())
                    < 60) {
                children.add(of(post, person, membership));
            }
        }
        return children;
    }

    private static Child of(Post post, Person person, Membership membership) {
        Map<Integer, Weighed> weighings = new TreeMap<>();
        for (Visit visit : post.visits()) {
            boolean young = CivilDate.completedMonths(person.birthDay(), visit.day()) < 60;
            if (visit.person().equals(person.id()) && young && visit.day() > person.birthDay()) {
                weighings.putIfAbsent(CivilDate.monthNumber(visit.day()), weighed(person, visit));
            }
        }
        Set<Integer> ill = new TreeSet<>();
        int absences = 0;
        for (Session session : post.sessions()) {
            boolean expected = membership.covers(session.scheduledDay()) && session.held();
            if (expected && !weighings.containsKey(session.month()) && ++absences % 5 == 0) {
                ill.add(session.month());
            }
        }
        return new Child(person, membership, weighings, ill);
    }

    private static Weighed weighed(Person person, Visit visit) {
        Age age = Age.between(person.birthDay(), visit.day());
        Measures measures = Measures.stored(
                visit.weightGrams(), visit.lengthMm(), visit.position(), null, null, null, null, visit.oedema());
        double months = CivilDate.completedMonths(person.birthDay(), visit.day());
        Score score = new ChildScores(person.sex(), age, measures).of(Indicator.WEIGHT_FOR_LENGTH);
        return new Weighed(
                visit.day(),
                visit.weightGrams(),
                new Plausibility(PlausibilityLimits.DEFAULT).weight(visit.weightGrams() / 1000.0, months) != null,
                visit.place() == Visit.Place.HOME,
                score instanceof Score.Value value ? (Integer) (int) Math.floor(value.z() * 100) : null);
    }
}

package id.tumbuh.sim.reward;

import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lists of one hand-over, counted a second time straight from what was written down, as one would with the paper books: it
 * shares no code with {@code care.reward}, and reads N from weights and the KBM table alone.
 */
final class Tally {
    final Set<String> listA = new TreeSet<>();
    final Set<String> listB = new TreeSet<>();
    private final List<Session> held = new ArrayList<>();
    private final Set<Integer> open;
    private final int firstOfHalfYear;

    Tally(Post post, List<Child> children, int handOverMonth, Set<Integer> open) {
        this.open = open;
        // A hand-over in June is of January to June, in December of July to December.
        this.firstOfHalfYear = handOverMonth - 5;
        for (Session session : post.sessions()) {
            if (session.month() < handOverMonth && session.held()) {
                held.add(session);
            }
        }
        while (!held.isEmpty() && open.contains(held.get(held.size() - 1).month())) {
            held.remove(held.size() - 1);
        }
        children.forEach(this::count);
    }

    Set<String> gifts() {
        Set<String> gifts = new TreeSet<>(listA);
        gifts.addAll(listB);
        return gifts;
    }

    private void count(Child child) {
        int end = held.size() - 1;
        while (end >= 0 && !isHere(child, held.get(end))) {
            end--;
        }
        boolean gone = end < held.size() - 1;
        if (end < 0 || (gone && held.get(end).month() < firstOfHalfYear)) {
            return;
        }
        int inARow = 0;
        for (int at = end; at > end - 6 && at >= 0; at--) {
            inARow += came(child, held.get(at)) ? 1 : 0;
        }
        String id = child.person().id().toString();
        if (inARow == 6) {
            listA.add(id);
        }
        if (gained(child, held.get(end).month()) && !isHeavy(child, end)) {
            listB.add(id);
        }
    }

    private static boolean isHere(Child child, Session session) {
        int day = session.scheduledDay();
        return day >= child.person().birthDay()
                && child.membership().covers(day)
                && CivilDate.completedMonths(child.person().birthDay(), day) < 60;
    }

    private boolean came(Child child, Session session) {
        Child.Weighed weighed = child.weighings().get(session.month());
        boolean counts = weighed == null ? child.illMonths().contains(session.month()) : !weighed.doubtful();
        return counts
                && !open.contains(session.month())
                && child.person().birthDay() <= session.scheduledDay()
                && child.membership().from() <= session.scheduledDay();
    }

    private boolean gained(Child child, int month) {
        Child.Weighed now = child.weighings().get(month);
        Child.Weighed before = child.weighings().get(month - 1);
        if (now == null || before == null || now.doubtful() || before.doubtful() || open.contains(month)) {
            return false;
        }
        int age = CivilDate.completedMonths(child.person().birthDay(), now.day());
        return now.grams() - before.grams()
                >= KbmEdition.BUKU_KIA_2023.grams(child.person().sex(), age);
    }

    private boolean isHeavy(Child child, int end) {
        for (int at = end; at > end - 6 && at >= 0; at--) {
            Child.Weighed weighed = child.weighings().get(held.get(at).month());
            if (weighed != null && weighed.weightForLength() != null) {
                return weighed.weightForLength() > 200;
            }
        }
        return false;
    }
}

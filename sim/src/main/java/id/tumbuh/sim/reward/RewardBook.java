package id.tumbuh.sim.reward;

import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Kms;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.KmsHistory;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.sim.Event;
import id.tumbuh.sim.Membership;
import id.tumbuh.sim.Person;
import id.tumbuh.sim.Post;
import id.tumbuh.sim.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A simulated posyandu as the reward programme reads it: letters by the rules of room growth. */
public final class RewardBook {
    private RewardBook() {}

    /** All months, those in {@code open} not validated. */
    public static List<PostMonth> months(Post post, Set<Integer> open) {
        List<PostMonth> months = new ArrayList<>();
        for (Session session : post.sessions()) {
            months.add(new PostMonth(session.scheduledDay(), session.held(), !open.contains(session.month())));
        }
        return months;
    }

    /** Everybody of {@link Child#of}, in that order. */
    public static List<RewardChild> children(Post post, List<Child> children) {
        return children.stream().map(child -> child(post, child)).toList();
    }

    private static RewardChild child(Post post, Child child) {
        Person person = child.person();
        Membership membership = child.membership();
        boolean died = post.events().stream()
                .anyMatch(event -> event instanceof Event.Died && event.person().equals(person.id()));
        return new RewardChild(
                person.id().toString(),
                person.birthDay(),
                membership.from(),
                membership.until(),
                died,
                false,
                false,
                Set.of(Channel.PAPAN),
                months(child));
    }

    private static List<RewardMonth> months(Child child) {
        List<Weighing> weighings = child.weighings().values().stream()
                .map(each -> new Weighing(each.day(), each.grams(), each.doubtful()))
                .toList();
        List<KmsFinding> findings = Kms.findings(
                KmsHistory.complete(child.person().sex(), child.person().birthDay(), weighings),
                KbmEdition.BUKU_KIA_2023);
        List<RewardMonth> months = new ArrayList<>();
        int at = 0;
        for (Child.Weighed each : child.weighings().values()) {
            months.add(new RewardMonth(
                    CivilDate.monthNumber(each.day()),
                    each.atHome() ? Present.DI_RUMAH : Present.DI_POSYANDU,
                    each.grams(),
                    findings.get(at++).letter(),
                    KbmEdition.BUKU_KIA_2023.grams(
                            child.person().sex(),
                            CivilDate.completedMonths(child.person().birthDay(), each.day())),
                    each.doubtful(),
                    each.weightForLength()));
        }
        for (int month : child.illMonths()) {
            months.add(RewardMonth.without(month, Present.SAKIT));
        }
        return months;
    }
}

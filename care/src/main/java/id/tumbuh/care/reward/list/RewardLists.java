package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a posyandu for the open day of a month, made from what is validated before it.
 *
 * @param handOverMonth the month of H, which is not looked at itself
 * @param latestDay open day of the last month looked at; null where there is none
 * @param verdicts one for each child, in the order in which they were given
 * @param blocks what keeps the lists from being approved, and what else is to be known of the posyandu's months
 */
public record RewardLists(
        Programme programme,
        Semester semester,
        int handOverMonth,
        @Nullable Integer latestDay,
        List<RewardVerdict> verdicts,
        List<Message> blocks) {
    public RewardLists {
        verdicts = List.copyOf(verdicts);
        blocks = List.copyOf(blocks);
    }

    /** The lists of a posyandu, from its months and its children. */
    public static RewardLists of(
            Programme programme, int handOverMonth, List<PostMonth> months, List<RewardChild> children) {
        PostYear year = new PostYear(programme, months, handOverMonth);
        Semester semester = Semester.of(programme, handOverMonth);
        PostMonth latest = year.latest();
        List<RewardVerdict> verdicts = new ArrayList<>();
        for (RewardChild child : children) {
            verdicts.add(new Judging(programme, semester, year, child).verdict(latest));
        }
        return new RewardLists(
                programme,
                semester,
                handOverMonth,
                latest == null ? null : Integer.valueOf(latest.day()),
                verdicts,
                blocks(programme, handOverMonth, year, latest));
    }

    /** On list A. */
    public List<RewardVerdict> listA() {
        return those(verdict -> verdict.listA().isOn());
    }

    /** On list B. */
    public List<RewardVerdict> listB() {
        return those(verdict -> verdict.listB().isOn());
    }

    /** Who gets a gift: each child once. */
    public List<RewardVerdict> eligible() {
        return those(RewardVerdict::eligible);
    }

    /** Who just misses. For kader and bidan, never for everybody. */
    public List<RewardVerdict> near() {
        return those(RewardVerdict::isNear);
    }

    /**
     * Whether the lists may be approved.
     *
     * @param reason of the bidan to let them pass with months that are not validated; null where there is none
     */
    public boolean mayBeApproved(@Nullable String reason) {
        if (reason != null && !reason.trim().isEmpty()) {
            return true;
        }
        for (Message block : blocks) {
            if (block.code() instanceof ListBlock code && code.blocks()) {
                return false;
            }
        }
        return true;
    }

    private List<RewardVerdict> those(Predicate<RewardVerdict> wanted) {
        List<RewardVerdict> those = new ArrayList<>();
        for (RewardVerdict verdict : verdicts) {
            if (wanted.test(verdict)) {
                those.add(verdict);
            }
        }
        return those;
    }

    private static List<Message> blocks(
            Programme programme, int handOverMonth, PostYear year, @Nullable PostMonth latest) {
        int asked = programme.number(RewardNumber.MONTHS);
        List<PostMonth> window = latest == null ? List.of() : year.window(latest.month());
        int from = Math.max(
                year.first(), window.isEmpty() ? year.first() : window.get(0).month());
        List<Message> blocks = new ArrayList<>();
        for (int month = from; month < handOverMonth; month++) {
            PostMonth found = year.month(month);
            if (found == null) {
                int first = new CivilDate(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay();
                blocks.add(Message.of(ListBlock.BULAN_TANPA_CATATAN, Argument.date(first)));
            } else if (found.held() && !year.isEvidence(found)) {
                blocks.add(Message.of(ListBlock.BULAN_MENUNGGU_PENGESAHAN, Argument.date(found.day())));
            }
        }
        if (window.size() < asked) {
            blocks.add(
                    Message.of(ListBlock.BULAN_BUKA_BELUM_CUKUP, Argument.count(window.size()), Argument.count(asked)));
        }
        return blocks;
    }
}

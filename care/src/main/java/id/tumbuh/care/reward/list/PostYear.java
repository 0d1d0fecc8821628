package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.child.PostMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The months of a posyandu up to a hand-over, and which of them are looked at. */
final class PostYear {
    private final Programme programme;
    private final Map<Integer, PostMonth> months = new HashMap<>();
    private final int handOverMonth;
    private int first = Integer.MAX_VALUE;

    PostYear(Programme programme, List<PostMonth> months, int handOverMonth) {
        this.programme = programme;
        this.handOverMonth = handOverMonth;
        for (PostMonth month : months) {
            if (month.month() < handOverMonth) {
                this.months.put(month.month(), month);
                first = Math.min(first, month.month());
            }
        }
    }

    /** The last month that may be looked at; null where there is none. */
    @Nullable
    PostMonth latest() {
        for (int month = handOverMonth - 1; month >= first; month--) {
            PostMonth found = months.get(month);
            if (found != null && looksAt(found) && isEvidence(found)) {
                return found;
            }
        }
        return null;
    }

    /** Whether a month is evidence. */
    boolean isEvidence(PostMonth month) {
        return month.validated() || programme.has(RewardChoice.UNVALIDATED_COUNTS);
    }

    /** The months looked at that end with this one, the earliest first; fewer where the posyandu has fewer, or one is not written down. */
    List<PostMonth> window(int last) {
        List<PostMonth> window = new ArrayList<>();
        PostMonth month = months.get(last);
        while (month != null && window.size() < programme.number(RewardNumber.MONTHS)) {
            if (looksAt(month)) {
                window.add(month);
            }
            month = months.get(month.month() - 1);
        }
        Collections.reverse(window);
        return window;
    }

    /** The month of a number; null where nothing is written down. */
    @Nullable
    PostMonth month(int number) {
        return months.get(number);
    }

    int first() {
        return first;
    }

    boolean looksAt(PostMonth month) {
        return month.held() || programme.has(RewardChoice.CANCELLED_BREAKS);
    }
}

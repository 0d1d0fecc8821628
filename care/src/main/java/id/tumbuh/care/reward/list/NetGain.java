package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gain from the first to the last weighing of the months looked at. By any gain it is more than nothing. By KBM it is the sum of the
 * minimal gains of the months between: the notes name the period and not the measure, and a smaller one would reward a child
 * who had T every month. A sum for this purpose alone; it never makes a letter.
 */
final class NetGain {
    private NetGain() {}

    static ListResult of(Programme programme, RewardChild child, List<MonthEvidence> evidence) {
        RewardMonth first = null;
        RewardMonth last = null;
        for (MonthEvidence month : evidence) {
            RewardMonth found = child.month(ListB.month(month));
            boolean known = month.counted() != Counted.BULAN_BELUM_DISAHKAN;
            if (found != null && known && ListB.isBelieved(programme, found)) {
                first = first == null ? found : first;
                last = found;
            }
        }
        if (first == null
                || last == null
                || first.month() == last.month()
                || first.grams() == null
                || last.grams() == null) {
            return ListResult.off(
                    false,
                    Message.of(
                            GainReason.BELUM_CUKUP_PENIMBANGAN,
                            Argument.count(first == null ? 0 : 1),
                            Argument.count(2)));
        }
        Integer asked = programme.has(RewardChoice.ANY_GAIN) ? Integer.valueOf(1) : minimal(child, first, last);
        if (asked == null) {
            return ListResult.off(false, Message.of(GainReason.KBM_TIDAK_DIKETAHUI));
        }
        int gain = last.grams() - first.grams();
        Argument[] grams = {Argument.grams(gain), Argument.grams(asked)};
        return gain >= asked
                ? ListResult.on(Message.of(GainReason.NAIK_BERSIH_CUKUP, grams))
                : ListResult.off(gain > 0, Message.of(GainReason.NAIK_BERSIH_KURANG, grams));
    }

    private static @Nullable Integer minimal(RewardChild child, RewardMonth first, RewardMonth last) {
        int sum = 0;
        for (int month = first.month() + 1; month <= last.month(); month++) {
            RewardMonth found = child.month(month);
            if (found == null || found.minimalGain() == null) {
                return null;
            }
            sum += found.minimalGain();
        }
        return sum;
    }
}

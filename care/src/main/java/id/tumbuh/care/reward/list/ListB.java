package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gain (child-growth.md 6.2.1, 6.2.2, 6.2.9, 6.2.17). */
final class ListB {
    private ListB() {}

    /** Grams over last calendar month; null where one of the two is missing or in doubt. */
    static @Nullable Integer gain(Programme programme, RewardChild child, @Nullable RewardMonth month) {
        if (month == null || !isBelieved(programme, month)) {
            return null;
        }
        RewardMonth before = child.month(month.month() - 1);
        return before == null || !isBelieved(programme, before) || month.grams() == null || before.grams() == null
                ? null
                : Integer.valueOf(month.grams() - before.grams());
    }

    /** Whether a month counts as a gain. */
    static boolean gained(Programme programme, RewardChild child, @Nullable RewardMonth month) {
        if (month == null || !isBelieved(programme, month)) {
            return false;
        }
        Integer gain = gain(programme, child, month);
        return programme.has(RewardChoice.ANY_GAIN) ? gain != null && gain > 0 : month.letter() == Letter.N;
    }

    static ListResult of(Programme programme, RewardChild child, List<MonthEvidence> evidence, int weighings) {
        if (child.cannotGain() && programme.has(RewardChoice.CANNOT_GAIN_NOT_ASKED)) {
            return ListResult.notAsked(Message.of(GainReason.TIDAK_DIMINTA_NAIK));
        }
        if (programme.has(RewardChoice.OVERWEIGHT_ONLY_A) && isOverweight(programme, child, evidence)) {
            return ListResult.notAsked(Message.of(GainReason.HANYA_DAFTAR_A));
        }
        int asked = programme.number(RewardNumber.WEIGHINGS);
        if (weighings < asked) {
            return ListResult.off(
                    false,
                    Message.of(GainReason.BELUM_CUKUP_PENIMBANGAN, Argument.count(weighings), Argument.count(asked)));
        }
        if (programme.has(RewardChoice.MONTHS_OF_SIX)) {
            return months(programme, evidence);
        }
        return programme.has(RewardChoice.NET_GAIN)
                ? NetGain.of(programme, child, evidence)
                : latest(programme, child, evidence.get(evidence.size() - 1));
    }

    private static ListResult months(Programme programme, List<MonthEvidence> evidence) {
        int asked = programme.number(RewardNumber.GAIN_MONTHS);
        int gains = 0;
        for (MonthEvidence month : evidence) {
            gains += month.gained() ? 1 : 0;
        }
        Argument[] numbers = {Argument.count(gains), Argument.count(asked)};
        return gains >= asked
                ? ListResult.on(Message.of(GainReason.CUKUP_BULAN_NAIK, numbers))
                : ListResult.off(gains == asked - 1, Message.of(GainReason.KURANG_BULAN_NAIK, numbers));
    }

    private static ListResult latest(Programme programme, RewardChild child, MonthEvidence last) {
        Argument day = Argument.date(last.day());
        if (last.gained()) {
            return ListResult.on(Message.of(GainReason.NAIK_BULAN_TERAKHIR, day));
        }
        if (last.counted() == Counted.BULAN_BELUM_DISAHKAN) {
            return ListResult.off(true, Message.of(GainReason.BELUM_DISAHKAN, day));
        }
        if (last.grams() == null) {
            return ListResult.off(false, Message.of(GainReason.TIDAK_DITIMBANG_BULAN_TERAKHIR, day));
        }
        if (isInDoubt(programme, child, last)) {
            return ListResult.off(true, Message.of(GainReason.BERAT_DIRAGUKAN, day));
        }
        if (last.gain() == null) {
            return ListResult.off(false, Message.of(GainReason.TANPA_PEMBANDING, day));
        }
        return ListResult.off(last.gain() > 0, Message.of(GainReason.TIDAK_NAIK_BULAN_TERAKHIR, day));
    }

    private static boolean isInDoubt(Programme programme, RewardChild child, MonthEvidence last) {
        RewardMonth now = child.month(month(last));
        RewardMonth before = child.month(month(last) - 1);
        return last.letter() == Letter.WITHHELD
                || (now != null && !isBelieved(programme, now))
                || (before != null && before.grams() != null && !isBelieved(programme, before));
    }

    /** By the last BB/TB that is known of the months looked at. */
    private static boolean isOverweight(Programme programme, RewardChild child, List<MonthEvidence> evidence) {
        for (int at = evidence.size() - 1; at >= 0; at--) {
            RewardMonth month = child.month(month(evidence.get(at)));
            if (month != null && month.weightForLength() != null) {
                return month.weightForLength() > programme.number(RewardNumber.OVERWEIGHT_Z);
            }
        }
        return false;
    }

    static boolean isBelieved(Programme programme, RewardMonth month) {
        return month.grams() != null && (!month.doubtful() || programme.has(RewardChoice.DOUBTFUL_COUNTS));
    }

    static int month(MonthEvidence evidence) {
        return CivilDate.monthNumber(evidence.day());
    }
}

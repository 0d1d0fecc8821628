package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months in a row (child-growth.md 6.2.4, 6.2.9, 6.2.16). */
final class ListA {
    private ListA() {}

    static Counted counted(Programme programme, RewardChild child, PostMonth post, boolean evidence) {
        if (!child.hasCome(post.day())) {
            return Counted.BELUM_TERDAFTAR;
        }
        if (!post.held()) {
            return Counted.POSYANDU_TIDAK_BUKA;
        }
        return evidence ? counted(programme, child.month(post.month())) : Counted.BULAN_BELUM_DISAHKAN;
    }

    private static Counted counted(Programme programme, @Nullable RewardMonth month) {
        if (month == null || month.present() == Present.TIDAK_HADIR) {
            return Counted.TIDAK_DATANG;
        }
        if (month.grams() == null) {
            return month.present() != Present.SAKIT
                    ? Counted.TIDAK_DITIMBANG
                    : programme.has(RewardChoice.ILLNESS_EXCUSED) ? Counted.IZIN_SAKIT : Counted.SAKIT_TIDAK_DIHITUNG;
        }
        if (month.doubtful() && programme.has(RewardChoice.DOUBTFUL_OUT)) {
            return Counted.UKURAN_DIRAGUKAN;
        }
        return placeCounts(programme, month.present()) ? Counted.DIHITUNG : Counted.DI_LUAR_POSYANDU;
    }

    private static boolean placeCounts(Programme programme, Present place) {
        return switch (place) {
            case DI_POSYANDU -> true;
            // Ill and weighed all the same: somebody came to the house.
            case DI_RUMAH, DI_PUSKESMAS, SAKIT -> programme.has(RewardChoice.HOME_VISITS_COUNT);
            case DI_TEMPAT_LAIN -> programme.has(RewardChoice.ELSEWHERE_COUNTS);
            case TIDAK_HADIR -> false;
        };
    }

    static ListResult of(Programme programme, List<MonthEvidence> evidence) {
        int asked = programme.number(RewardNumber.MONTHS);
        List<Message> missing = new ArrayList<>();
        int before = 0;
        for (MonthEvidence month : evidence) {
            if (month.counted() == Counted.BELUM_TERDAFTAR) {
                before++;
            }
            if (!month.counted().counts()) {
                missing.add(month.message());
            }
        }
        int counted = evidence.size() - missing.size();
        boolean prorata = programme.has(RewardChoice.NEWCOMER_PRORATA)
                && before > 0
                && missing.size() == before
                && counted >= programme.number(RewardNumber.NEWCOMER_MONTHS);
        if (counted == asked || prorata) {
            return new ListResult(ListResult.Outcome.ON, false, messages(evidence));
        }
        if (evidence.size() < asked) {
            missing.add(Message.of(
                    ListBlock.BULAN_BUKA_BELUM_CUKUP, Argument.count(evidence.size()), Argument.count(asked)));
        }
        return new ListResult(ListResult.Outcome.OFF, counted == asked - 1, missing);
    }

    private static List<Message> messages(List<MonthEvidence> evidence) {
        List<Message> messages = new ArrayList<>();
        for (MonthEvidence month : evidence) {
            if (month.counted().counts()) {
                messages.add(month.message());
            }
        }
        return messages;
    }
}

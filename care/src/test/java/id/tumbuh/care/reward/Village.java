package id.tumbuh.care.reward;

import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardChild;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.care.reward.list.RewardLists;
import id.tumbuh.care.reward.list.RewardVerdict;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A posyandu whose open day is the 10th, from November 2025 on, validated to May 2026; gifts on 10 June 2026. */
public final class Village {
    public static final int JUNE = month(2026, 6);
    public static final int FIRST = month(2025, 11);

    private Village() {}

    public static int month(int year, int month) {
        return year * 12 + month - 1;
    }

    /** The 10th of a month. */
    public static int day(int month) {
        return new CivilDate(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 10).toEpochDay();
    }

    /** Seven months before June, all held and validated. */
    public static List<PostMonth> months() {
        List<PostMonth> months = new ArrayList<>();
        for (int month = FIRST; month < JUNE; month++) {
            months.add(new PostMonth(day(month), true, true));
        }
        return months;
    }

    /** These months with one of them otherwise. */
    public static List<PostMonth> with(List<PostMonth> months, int month, boolean held, boolean validated) {
        List<PostMonth> changed = new ArrayList<>();
        for (PostMonth each : months) {
            changed.add(each.month() == month ? new PostMonth(each.day(), held, validated) : each);
        }
        return changed;
    }

    /** Born on 1 June 2024, here since; came to every month, and gained N as a letter says: one for each month from November. */
    public static RewardChild child(String letters) {
        List<RewardMonth> months = new ArrayList<>();
        int grams = 9_000;
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            if (letter == '-') {
                continue;
            }
            grams += letter == 'N' ? 300 : letter == 't' ? 100 : 0;
            Letter kms = letter == 't' ? Letter.T : Letter.valueOf(Character.toString(letter));
            months.add(RewardMonth.weighed(FIRST + at, grams, kms).withMinimalGain(200));
        }
        return child(months);
    }

    public static RewardChild child(List<RewardMonth> months) {
        int birthDay = new CivilDate(2024, 6, 1).toEpochDay();
        return new RewardChild("A1", birthDay, birthDay, null, false, false, false, Set.of(Channel.PAPAN), months);
    }

    /** A child with one month otherwise. */
    public static RewardChild with(RewardChild child, RewardMonth month) {
        List<RewardMonth> months = new ArrayList<>();
        for (RewardMonth each : child.months()) {
            if (each.month() != month.month()) {
                months.add(each);
            }
        }
        months.add(month);
        return of(child, child.from(), child.left(), child.died(), child.cannotGain(), months);
    }

    /** Was ill and at home, with an excuse. */
    public static RewardChild ill(RewardChild child, int month) {
        return with(child, RewardMonth.without(month, Present.SAKIT));
    }

    public static RewardChild left(RewardChild child, int day, boolean died) {
        return of(child, child.from(), day, died, child.cannotGain(), child.months());
    }

    public static RewardChild cameOn(RewardChild child, int day) {
        return of(child, day, child.left(), child.died(), child.cannotGain(), child.months());
    }

    public static RewardChild cannotGain(RewardChild child) {
        return of(child, child.from(), child.left(), child.died(), true, child.months());
    }

    public static RewardChild born(RewardChild child, int day) {
        return new RewardChild(
                child.id(),
                day,
                day,
                child.left(),
                child.died(),
                child.guest(),
                child.cannotGain(),
                child.consent(),
                child.months());
    }

    private static RewardChild of(
            RewardChild child,
            int from,
            @Nullable Integer left,
            boolean died,
            boolean cannotGain,
            List<RewardMonth> months) {
        return new RewardChild(
                child.id(), child.birthDay(), from, left, died, child.guest(), cannotGain, child.consent(), months);
    }

    public static RewardLists lists(Programme programme, List<PostMonth> months, RewardChild child) {
        return RewardLists.of(programme, JUNE, months, List.of(child));
    }

    public static RewardVerdict verdict(Programme programme, List<PostMonth> months, RewardChild child) {
        return lists(programme, months, child).verdicts().get(0);
    }

    public static RewardVerdict verdict(Programme programme, RewardChild child) {
        return verdict(programme, months(), child);
    }
}

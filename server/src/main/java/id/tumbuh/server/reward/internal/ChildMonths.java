package id.tumbuh.server.reward.internal;

import id.tumbuh.care.month.Period;
import id.tumbuh.care.reward.child.Present;
import id.tumbuh.care.reward.child.RewardMonth;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One child's months as the programme sees them. */
final class ChildMonths {
    private static final int HOME = 1;
    private static final int FACILITY = 2;

    private final Members.Member child;
    private final KbmEdition edition;
    private final Map<Integer, MonthLine> lines;
    private final Set<Integer> ill;

    ChildMonths(Members.Member child, KbmEdition edition, Map<Integer, MonthLine> lines, Set<Integer> ill) {
        this.child = child;
        this.edition = edition;
        this.lines = lines;
        this.ill = ill;
    }

    /** @param days of the posyandu: a month without a weighing has a minimal gain, too */
    List<RewardMonth> of(Map<Integer, PostDays.Month> days) {
        Set<Integer> numbers = new TreeSet<>(days.keySet());
        numbers.addAll(lines.keySet());
        List<RewardMonth> months = new ArrayList<>();
        for (int number : numbers) {
            PostDays.Month day = days.getOrDefault(number, PostDays.Month.NONE);
            months.add(month(number, day));
        }
        return months;
    }

    private RewardMonth month(int number, PostDays.Month day) {
        MonthLine line = lines.get(number);
        Integer kbm = minimalGain(number, day);
        if (line == null) {
            return new RewardMonth(number, absent(number, false), null, null, kbm, false, null);
        }
        return new RewardMonth(
                number,
                line.grams() == null ? absent(number, line.came()) : place(line),
                line.grams(),
                letter(line, kbm),
                kbm,
                line.doubted(),
                line.weightForLength());
    }

    private Present absent(int number, boolean came) {
        return came ? Present.DI_POSYANDU : ill.contains(number) ? Present.SAKIT : Present.TIDAK_HADIR;
    }

    private static Present place(MonthLine line) {
        Integer place = line.place();
        if (place == null) {
            return Present.DI_TEMPAT_LAIN;
        }
        return switch (place) {
            case 0 -> Present.DI_POSYANDU;
            case HOME -> Present.DI_RUMAH;
            case FACILITY -> Present.DI_PUSKESMAS;
            default -> Present.DI_TEMPAT_LAIN;
        };
    }

    /** A letter that waited for the bidan is worked out once the bidan has let the weight stand. */
    private @Nullable Letter letter(MonthLine line, @Nullable Integer kbm) {
        Letter letter = line.letter();
        if (letter != Letter.WITHHELD || line.doubted() || line.grams() == null) {
            return letter;
        }
        MonthLine before = lines.get(line.month() - 1);
        if (before == null || before.grams() == null) {
            return Letter.O;
        }
        if (before.doubted() || kbm == null) {
            return letter;
        }
        return line.grams() - before.grams() >= kbm ? Letter.N : Letter.T;
    }

    private @Nullable Integer minimalGain(int number, PostDays.Month day) {
        Sex sex = child.sex();
        Integer asOf = day.held() != null ? day.held() : day.asOf();
        int months = CivilDate.completedMonths(child.birthDay(), asOf == null ? new Period(number).lastDay() : asOf);
        return sex == null || !KbmEdition.covers(months) ? null : Integer.valueOf(edition.grams(sex, months));
    }
}

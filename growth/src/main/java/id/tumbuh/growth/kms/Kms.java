package id.tumbuh.growth.kms;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.Indicator;
import id.tumbuh.growth.Measures;
import id.tumbuh.growth.Score;
import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.score.ChildScores;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter of each weighing (domain notes 2.6): B before O before N and T, so that N + T + O + B = D. N and T compare
 * with the weighing of the previous calendar month, however many days lie between.
 */
public final class Kms {
    private static final int LINES_EACH_SIDE = 3;
    private static final double GRAMS = 1000.0;

    private Kms() {}

    /** The finding of each weighing of the history, in the same order. */
    public static List<KmsFinding> findings(KmsHistory history, KbmEdition edition) {
        List<KmsFinding> findings = new ArrayList<>();
        Weighing before = null;
        KmsFinding last = null;
        boolean lastAssessableWasT = false;
        for (Weighing now : history.weighings()) {
            KmsFinding finding = finding(history, before, now, edition);
            if (finding.letter() == Letter.T) {
                boolean lastMonthT = last != null && last.letter() == Letter.T && consecutive(before, now);
                finding = finding.withStreak(lastMonthT, lastAssessableWasT);
            }
            if (finding.letter() == Letter.N || finding.letter() == Letter.T) {
                lastAssessableWasT = finding.letter() == Letter.T;
            }
            findings.add(finding);
            before = now;
            last = finding;
        }
        return findings;
    }

    private static KmsFinding finding(KmsHistory history, @Nullable Weighing before, Weighing now, KbmEdition edition) {
        if (history.birthDay() != null && !KbmEdition.covers(months(history.birthDay(), now))) {
            boolean unborn = now.day() < history.birthDay();
            return KmsFinding.none(unborn ? NoLetter.TANPA_UMUR : NoLetter.DI_ATAS_60_BULAN);
        }
        if (now.inDoubt()) {
            return KmsFinding.of(Letter.WITHHELD);
        }
        if (before == null) {
            return history.register() == Register.COMPLETE
                    ? KmsFinding.of(Letter.B)
                    : KmsFinding.none(NoLetter.TANPA_RIWAYAT);
        }
        if (!consecutive(before, now)) {
            boolean known = history.register() == Register.COMPLETE
                    || history.heldInMonth().test(CivilDate.monthNumber(now.day()) - 1);
            return known ? KmsFinding.of(Letter.O) : KmsFinding.none(NoLetter.BULAN_LALU_TIDAK_DIKETAHUI);
        }
        // A gain over a weight in doubt is in doubt as well.
        return before.inDoubt() ? KmsFinding.of(Letter.WITHHELD) : gained(history, before, now, edition);
    }

    private static KmsFinding gained(KmsHistory history, Weighing before, Weighing now, KbmEdition edition) {
        if (history.sex() == null) {
            return KmsFinding.none(NoLetter.TANPA_JENIS_KELAMIN);
        }
        if (history.birthDay() == null || before.day() < history.birthDay()) {
            return KmsFinding.none(NoLetter.TANPA_UMUR);
        }
        int gain = now.grams() - before.grams();
        int kbm = edition.grams(history.sex(), months(history.birthDay(), now));
        Letter letter = gain >= kbm ? Letter.N : Letter.T;
        Course course = letter == Letter.N
                ? rose(history.sex(), history.birthDay(), before, now)
                : gain < 0 ? Course.T3 : gain == 0 ? Course.T2 : Course.T1;
        return new KmsFinding(letter, null, course, gain, kbm, false, false);
    }

    private static @Nullable Course rose(Sex sex, int birthDay, Weighing before, Weighing now) {
        Integer from = band(sex, birthDay, before);
        Integer to = band(sex, birthDay, now);
        return from == null || to == null ? null : to > from ? Course.N1 : Course.N2;
    }

    /** How many of the lines −3 to +3 the weight is on or above. */
    private static @Nullable Integer band(Sex sex, int birthDay, Weighing weighing) {
        if (weighing.day() < birthDay) {
            return null;
        }
        Age age = Age.between(birthDay, weighing.day());
        Measures weight = Measures.ofWeight(weighing.grams() / GRAMS);
        if (!(new ChildScores(sex, age, weight).of(Indicator.WEIGHT_FOR_AGE) instanceof Score.Value score)) {
            return null;
        }
        int band = 0;
        for (int line = -LINES_EACH_SIDE; line <= LINES_EACH_SIDE; line++) {
            band += score.z() >= line ? 1 : 0;
        }
        return band;
    }

    private static boolean consecutive(@Nullable Weighing before, Weighing now) {
        return before != null && CivilDate.monthNumber(now.day()) - CivilDate.monthNumber(before.day()) == 1;
    }

    private static int months(int birthDay, Weighing weighing) {
        return CivilDate.completedMonths(birthDay, weighing.day());
    }
}

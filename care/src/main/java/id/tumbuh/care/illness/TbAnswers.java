package id.tumbuh.care.illness;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * The answers about tuberculosis of a child; null is not asked.
 *
 * @param cough two weeks or more
 * @param fever more than two weeks
 * @param weight lost, or not gained for two months
 * @param listless the KMK's fourth symptom, which the cards do not ask
 * @param contact lives close to somebody with tuberculosis; the cards' fourth question
 */
public record TbAnswers(
        @Nullable Boolean cough,
        @Nullable Boolean fever,
        @Nullable Boolean weight,
        @Nullable Boolean listless,
        @Nullable Boolean contact) {
    private static final int CARD_LEAST = 2;

    /** KMK: one symptom makes a suspect. */
    public boolean suspectByRegulation() {
        return yes(cough) || yes(fever) || yes(weight) || yes(listless);
    }

    /** The column "bergejala TBC (memenuhi 2 gejala)" of the cards and of Buku 7, whatever the referral follows. */
    public boolean twoOnTheCard() {
        return count(cough) + count(fever) + count(weight) + count(contact) >= CARD_LEAST;
    }

    /** Whether to refer: one symptom or close contact, or by the cards two of their four. */
    public TbResult result(RuleBook rules) {
        boolean byCard = rules.has(Choice.TWO_SYMPTOMS);
        if (byCard ? twoOnTheCard() : suspectByRegulation() || yes(contact)) {
            return TbResult.PERLU_DIRUJUK;
        }
        boolean asked = cough != null && fever != null && weight != null && contact != null;
        if (!asked || (!byCard && listless == null)) {
            return TbResult.BELUM_LENGKAP;
        }
        return suspectByRegulation() || yes(contact) ? TbResult.ADA_GEJALA_BELUM_CUKUP : TbResult.TIDAK_ADA_GEJALA;
    }

    private static boolean yes(@Nullable Boolean answer) {
        return answer != null && answer;
    }

    private static int count(@Nullable Boolean answer) {
        return yes(answer) ? 1 : 0;
    }
}

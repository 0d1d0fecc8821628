package id.tumbuh.care.illness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** life-course.md 1.13: the KMK refers at one symptom or close contact, the cards at two of four. */
class TbAnswersTest {
    private static final RuleBook KMK = RuleBook.CURRENT;
    private static final RuleBook CARD = KMK.with(Choice.TWO_SYMPTOMS);

    /** y yes, n no, - not asked: cough, fever, weight, listless, contact. */
    @ParameterizedTest
    @CsvSource({
        "nnnnn, TIDAK_ADA_GEJALA, TIDAK_ADA_GEJALA",
        "ynnnn, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "nynnn, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "nnynn, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "nnnyn, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "nnnny, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "ynynn, PERLU_DIRUJUK, PERLU_DIRUJUK",
        "nynny, PERLU_DIRUJUK, PERLU_DIRUJUK",
        "ynnyn, PERLU_DIRUJUK, ADA_GEJALA_BELUM_CUKUP",
        "-----, BELUM_LENGKAP, BELUM_LENGKAP",
        "nnn-n, BELUM_LENGKAP, TIDAK_ADA_GEJALA",
        "y----, PERLU_DIRUJUK, BELUM_LENGKAP",
        "nnnn-, BELUM_LENGKAP, BELUM_LENGKAP",
    })
    void oneOrTwoSymptoms(String answers, TbResult regulation, TbResult card) {
        assertEquals(regulation, of(answers).result(KMK));
        assertEquals(card, of(answers).result(CARD));
    }

    @Test
    void theColumnOfTheCardCountsItsOwnFour() {
        assertFalse(of("ynnyn").twoOnTheCard(), "listlessness is not on the card");
        assertTrue(of("ynnny").twoOnTheCard());
        assertFalse(of("nnnny").suspectByRegulation(), "contact is no symptom");
        assertTrue(of("nnnyn").suspectByRegulation());
    }

    private static TbAnswers of(String answers) {
        return new TbAnswers(
                answer(answers, 0), answer(answers, 1), answer(answers, 2), answer(answers, 3), answer(answers, 4));
    }

    private static @Nullable Boolean answer(String answers, int at) {
        return answers.charAt(at) == '-' ? null : Boolean.valueOf(answers.charAt(at) == 'y');
    }
}

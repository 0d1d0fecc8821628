package id.tumbuh.care.skdn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkdnRatioTest {
    /** S 80, K 72, D 60, N 36, T 12, O 8, B 4, BGM 3, 2T 5. */
    private static final Skdn MONTH = new Skdn(80, 72, 60, 36, 12, 8, 4, 0, 3, 2, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "K_S, 900",
        "D_S, 750",
        "D_K, 833",
        "N_D, 600",
        "N_D_AKSEN, 750",
        "N_S, 450",
        "BGM_D, 50",
        "DUA_T_D, 83",
        "T_D_AKSEN, 250",
        "DROP_OUT, 167",
    })
    void eachRatioInTenthsOfAPercent(SkdnRatio ratio, int tenths) {
        assertEquals(tenths, ratio.of(MONTH).tenths());
    }

    @Test
    void nOverDAndNOverDPrimeDifferWhereOAndBAreThere() {
        assertEquals(new Ratio(36, 60), SkdnRatio.N_D.of(MONTH));
        assertEquals(new Ratio(36, 48), SkdnRatio.N_D_AKSEN.of(MONTH));
        assertEquals(SkdnRatio.N_D_AKSEN, SkdnRatio.ofGain(RuleBook.CURRENT));
        assertEquals(SkdnRatio.N_D, SkdnRatio.ofGain(RuleBook.CURRENT.with(Choice.GAIN_OF_WEIGHED)));
    }

    @Test
    void absentOfKOrOfS() {
        assertEquals(12, SkdnRatio.absent(MONTH, RuleBook.CURRENT));
        assertEquals(20, SkdnRatio.absent(MONTH, RuleBook.CURRENT.with(Choice.ABSENT_OF_S)));
    }

    @Test
    void nothingToDivideByIsNoFigure() {
        Ratio none = SkdnRatio.D_S.of(Skdn.NONE);
        assertFalse(none.isKnown());
        assertThrows(IllegalStateException.class, none::tenths);
        assertEquals(0, new Ratio(0, 3).tenths());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 333",
        "2, 3, 667",
        "1, 2000, 1",
        "1, 2001, 0",
        "7, 8, 875",
        "22090000, 22090000, 1000",
        "1, 22090000, 0",
        "-12, 60, -200"
    })
    void aHalfGoesUp(int part, int whole, int tenths) {
        assertEquals(tenths, new Ratio(part, whole).tenths());
    }

    @Test
    void aCleanMonthHasNoProblem() {
        assertEquals(List.of(), SkdnProblem.of(MONTH));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 81, 60, 36, 12, 8, 4, 0, 3, 5, K_LEBIH_DARI_S",
        "59, 59, 60, 36, 12, 8, 4, 0, 3, 5, D_LEBIH_DARI_S D_LEBIH_DARI_K",
        "80, 59, 60, 36, 12, 8, 4, 0, 3, 5, D_LEBIH_DARI_K",
        "80, 72, 60, 36, 12, 8, 3, 0, 3, 5, D_BUKAN_JUMLAH_HURUF",
        "80, 72, 60, 36, 12, 8, 3, 1, 3, 5, HURUF_DITUNDA",
        "80, 72, 60, 61, 0, 0, 0, 0, 3, 0, D_BUKAN_JUMLAH_HURUF N_LEBIH_DARI_D",
        "80, 72, 60, 36, 12, 8, 4, 0, 61, 5, BGM_LEBIH_DARI_D",
        "80, 72, 60, 36, 12, 8, 4, 0, 60, 12, ''",
        "80, 72, 60, 36, 12, 8, 4, 0, 3, 13, DUA_T_LEBIH_DARI_T",
    })
    void eachIdentityIsChecked(
            int s, int k, int d, int n, int t, int o, int b, int withheld, int bgm, int twice, String problems) {
        List<Message> found = SkdnProblem.of(new Skdn(s, k, d, n, t, o, b, withheld, bgm, 0, twice, 0));
        assertEquals(
                problems,
                String.join(
                        " ",
                        found.stream().map(message -> message.code().code()).toList()));
        assertTrue(found.stream().allMatch(Message::fits));
    }

    @Test
    void moreWeighedThanOwnABookDoesNotKeepAMonthFromBeingSigned() {
        assertFalse(SkdnProblem.D_LEBIH_DARI_K.keepsFromSigning());
        assertTrue(SkdnProblem.HURUF_DITUNDA.keepsFromSigning());
    }

    @Test
    void partsMustMakeTheWhole() {
        Skdn half = new Skdn(40, 36, 30, 18, 6, 4, 2, 0, 1, 1, 2, 0);
        assertEquals(List.of(), SkdnProblem.ofParts(half.plus(half), List.of(half, half)));
        assertEquals(2, SkdnProblem.ofParts(half, List.of(half, half)).size());
    }
}

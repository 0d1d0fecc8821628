package id.tumbuh.care.month;

import static id.tumbuh.care.month.Rows.BOY;
import static id.tumbuh.care.month.Rows.OCTOBER;
import static id.tumbuh.care.month.Rows.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.care.skdn.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    /** S 80, K 72, D 60, N 36, T 12 (5 of them 2T), O 8, B 4, BGM 3; of 40 measured 10 stunted. */
    private static Cells month() {
        List<MonthRow> rows = new ArrayList<>();
        add(rows, 15, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_N, Mark.TBU_NORMAL);
        add(rows, 10, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_N, Mark.TBU_PENDEK);
        add(rows, 11, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_N);
        add(rows, 5, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_T, Mark.DUA_T, Mark.TBU_TINGGI);
        add(rows, 7, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_T, Mark.TBU_NORMAL);
        add(rows, 3, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_O, Mark.BGM, Mark.TBU_NORMAL);
        add(rows, 5, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_O);
        add(rows, 4, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_B);
        add(rows, 12, Mark.BUKU_TERCATAT, Mark.BUKU);
        add(rows, 8, Mark.BUKU_TERCATAT);
        return Cells.of(rows, OCTOBER);
    }

    private static void add(List<MonthRow> rows, int times, Mark... marks) {
        rows.addAll(Collections.nCopies(times, member(20, BOY, marks)));
    }

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
        "STUNTING, 250"
    })
    void eachFigureInTenthsOfAPercent(Figure figure, int tenths) {
        Ratio ratio = figure.of(month());
        assertNotNull(ratio);
        assertEquals(tenths, ratio.tenths());
    }

    /** Section 11, case 9. */
    @Test
    void theWholeOfNOverDPrimeIsDWithoutOAndB() {
        assertEquals(new Ratio(36, 60), Figure.N_D.of(month()));
        assertEquals(new Ratio(36, 48), Figure.N_D_AKSEN.of(month()));
    }

    @Test
    void aPrevalenceSaysOfHowManyItIs() {
        assertEquals(new Ratio(40, 80), Figure.STUNTING.coverage(month(), Part.ALL));
        assertNull(Figure.D_S.coverage(month(), Part.ALL));
    }

    @Test
    void whatNobodyNotedIsNoFigureAndNoWholeIsNoneEither() {
        assertNull(Figure.VITAMIN_A_MERAH.of(month()));
        assertNull(Figure.WASTING.of(month()));
        Ratio nobody = Figure.D_S.of(Cells.none());
        assertNotNull(nobody);
        assertFalse(nobody.isKnown());
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 0.2553–0.3662, 0.0624–0.1605, 0–0.1611, 0.0061–0.1718. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 255, 367",
        "15, 148, 62, 161",
        "0, 20, 0, 162",
        "1, 29, 6, 172",
        "20, 20, 838, 1000",
        "1, 1, 206, 1000"
    })
    void wilsonsIntervalIsAsPublished(int part, int whole, int low, int high) {
        assertEquals(new Interval(low, high), Interval.of(new Ratio(part, whole)));
    }

    @Test
    void nothingHasNoInterval() {
        assertNull(Interval.of(new Ratio(0, 0)));
    }
}

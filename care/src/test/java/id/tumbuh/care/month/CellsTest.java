package id.tumbuh.care.month;

import static id.tumbuh.care.month.Rows.AUGUST;
import static id.tumbuh.care.month.Rows.BOY;
import static id.tumbuh.care.month.Rows.GIRL;
import static id.tumbuh.care.month.Rows.OCTOBER;
import static id.tumbuh.care.month.Rows.guest;
import static id.tumbuh.care.month.Rows.marks;
import static id.tumbuh.care.month.Rows.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.skdn.AgeBands;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    private static final List<MonthRow> MONTH = List.of(
            member(3, BOY, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_N, Mark.TBU_NORMAL),
            member(8, GIRL, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_N, Mark.TBU_PENDEK),
            member(
                    14,
                    BOY,
                    Mark.BUKU_TERCATAT,
                    Mark.BUKU,
                    Mark.TIMBANG,
                    Mark.HURUF_T,
                    Mark.DUA_T,
                    Mark.BGM,
                    Mark.RUJUK),
            member(15, BOY, Mark.BUKU_TERCATAT, Mark.TIMBANG, Mark.HURUF_T, Mark.TBU_SANGAT_PENDEK),
            member(20, GIRL, Mark.TIMBANG, Mark.HURUF_O),
            member(1, GIRL, Mark.BUKU_TERCATAT, Mark.BUKU, Mark.TIMBANG, Mark.HURUF_B),
            member(40, GIRL, Mark.BUKU_TERCATAT, Mark.BUKU),
            member(59, BOY),
            guest(22, GIRL, Mark.TIMBANG, Mark.HURUF_B, Mark.TBU_PENDEK));

    private static Cells cells() {
        return Cells.of(MONTH, OCTOBER);
    }

    @ParameterizedTest
    @CsvSource({
        "S, 8",
        "TAMU, 1",
        "K, 5",
        "D, 6",
        "N, 2",
        "T, 2",
        "O, 1",
        "B, 1",
        "DITUNDA, 0",
        "BGM, 1",
        "DUA_T, 1",
        "TBU_UKUR, 3",
        "STUNTING, 2",
        "TBU_SANGAT_PENDEK, 1",
        "BGM_DIRUJUK, 1",
        "AOL_DIRUJUK, 0",
        "BAYI_6_BULAN, 0"
    })
    void nineChildrenAreCounted(Item item, int number) {
        assertEquals(number, cells().count(item));
    }

    @Test
    void guestsAreInNoneOfTheOthers() {
        Cells cells = Cells.of(List.of(guest(22, GIRL, Mark.TIMBANG, Mark.BUKU, Mark.TBU_PENDEK, Mark.RUJUK)), OCTOBER);
        for (Item item : Item.values()) {
            assertEquals(item == Item.TAMU ? 1 : 0, cells.count(item), item.name());
        }
    }

    @Test
    void bandsOfEveryFormMakeTheWhole() {
        for (AgeBands form : List.of(AgeBands.F1_CIMAHI, AgeBands.F1_DKI)) {
            int sum = 0;
            for (int band = 0; band < form.size(); band++) {
                sum += cells().count(Item.S, Part.aged(form.first(band), form.before(band)));
            }
            assertEquals(8, sum);
        }
        assertEquals(1, cells().count(Item.S, Part.aged(36, 60).of(BOY)));
        assertEquals(2, cells().count(Item.S, Part.aged(36, 60)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 6, 1",
        "6, 0, 6, 0",
        "6, 6, 12, 1",
        "11, 6, 12, 1",
        "12, 6, 12, 0",
        "12, 12, 24, 1",
        "59, 36, 60, 1"
    })
    void aBandEndsWithTheLastDayOfItsLastMonth(int months, int first, int before, int number) {
        assertEquals(number, Cells.of(List.of(member(months, BOY)), OCTOBER).count(Item.S, Part.aged(first, before)));
    }

    /** Case 10 of child-growth.md 11: completed months, so 5 months and 29 days are 5. */
    @ParameterizedTest
    @CsvSource({"5, 0, 0", "6, 1, 0", "11, 1, 0", "12, 0, 1", "59, 0, 1", "60, 0, 0"})
    void vitaminAIsBlueFrom6AndRedFrom12To59Months(int months, int blue, int red) {
        Cells cells = Cells.of(List.of(member(months, GIRL)), AUGUST);
        assertEquals(blue, cells.count(Item.VITAMIN_A_BIRU_SASARAN));
        assertEquals(red, cells.count(Item.VITAMIN_A_MERAH_SASARAN));
    }

    @Test
    void mothersAreInNoItemOfChildrenAndInNoIdentity() {
        MonthRow mother =
                new MonthRow(Belongs.MOTHER, null, GIRL, null, marks(Mark.IBU_TERCATAT, Mark.HAMIL, Mark.HADIR));
        Cells cells = Cells.of(List.of(mother), OCTOBER);
        assertEquals(List.of(0, 0, 0), List.of(cells.count(Item.S), cells.count(Item.HADIR), cells.count(Item.TAMU)));
        assertEquals(1, cells.count(Item.IBU_HAMIL));
        assertEquals(1, cells.count(Item.HAMIL_DATANG));
        assertTrue(cells.isRecorded(Item.IBU_NIFAS));
        assertFalse(cells.isRecorded(Item.HAMIL_KEK), "no arm was measured");
        for (Identity identity : Identity.values()) {
            assertTrue(identity.holds(cells, List.of(mother), OCTOBER), identity.name());
        }
    }

    @Test
    void whoseAgeOrSexIsNotKnownIsInTheWholeAndInNoPart() {
        Cells cells = Cells.of(List.of(new MonthRow(Belongs.MEMBER, null, null, null, marks())), OCTOBER);
        assertEquals(1, cells.count(Item.S));
        assertEquals(0, cells.count(Item.S, Part.aged(0, 60)));
        assertEquals(0, cells.count(Item.S, Part.ALL.of(BOY)) + cells.count(Item.S, Part.ALL.of(GIRL)));
    }

    @Test
    void poorAndNotPoorAreApart() {
        MonthRow poor = new MonthRow(Belongs.MEMBER, 7, BOY, true, marks());
        MonthRow other = new MonthRow(Belongs.MEMBER, 7, BOY, false, marks());
        Cells cells = Cells.of(List.of(poor, other, other, member(7, BOY)), OCTOBER);
        assertEquals(1, cells.count(Item.S, Part.ALL.poor(true)));
        assertEquals(2, cells.count(Item.S, Part.ALL.poor(false)));
        assertEquals(4, cells.count(Item.S));
    }

    @Test
    void whatNobodyNotedIsNotRecordedAndWhatTheRegisterKnowsIs() {
        Cells none = Cells.of(List.of(member(7, BOY)), OCTOBER);
        assertFalse(none.isRecorded(Item.K) || none.isRecorded(Item.VITAMIN_A_BIRU) || none.isRecorded(Item.STUNTING));
        assertTrue(none.isRecorded(Item.S) && none.isRecorded(Item.D));
        Cells refused = Cells.of(List.of(member(7, BOY, Mark.VITAMIN_A_TERCATAT)), OCTOBER);
        assertTrue(refused.isRecorded(Item.VITAMIN_A_BIRU));
        assertEquals(0, refused.count(Item.VITAMIN_A_BIRU));
    }

    /** Section 11, case 10: 5 months 29 days, 6, 11 months 29 days, 12 and 59 months 29 days. */
    @ParameterizedTest
    @CsvSource({"5, 0, 0", "6, 1, 0", "11, 1, 0", "12, 0, 1", "59, 0, 1"})
    void vitaminAIsForTheseAgesInAugust(int months, int blue, int red) {
        List<MonthRow> child = List.of(member(months, GIRL));
        Cells cells = Cells.of(child, AUGUST);
        assertEquals(blue, cells.count(Item.VITAMIN_A_BIRU_SASARAN));
        assertEquals(red, cells.count(Item.VITAMIN_A_MERAH_SASARAN));
        assertEquals(0, Cells.of(child, OCTOBER).count(Item.VITAMIN_A_MERAH_SASARAN));
    }

    @Test
    void monthsOfPosyanduAddUp() {
        Cells twice = cells().plus(cells());
        assertEquals(16, twice.count(Item.S));
        assertEquals(4, twice.count(Item.STUNTING));
        assertEquals(List.of(), cells().differing(Cells.of(MONTH, OCTOBER)));
        assertFalse(twice.differing(cells()).isEmpty());
    }
}

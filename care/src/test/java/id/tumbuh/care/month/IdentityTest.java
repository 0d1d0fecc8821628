package id.tumbuh.care.month;

import static id.tumbuh.care.month.Rows.AUGUST;
import static id.tumbuh.care.month.Rows.BOY;
import static id.tumbuh.care.month.Rows.OCTOBER;
import static id.tumbuh.care.month.Rows.guest;
import static id.tumbuh.care.month.Rows.marks;
import static id.tumbuh.care.month.Rows.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static List<Identity> broken(Period period, MonthRow... rows) {
        List<Identity> broken = new ArrayList<>();
        for (Identity identity : Identity.values()) {
            if (!identity.holds(Cells.of(List.of(rows), period), List.of(rows), period)) {
                broken.add(identity);
            }
        }
        return broken;
    }

    @Test
    void aCleanMonthBreaksNone() {
        assertEquals(
                List.of(),
                broken(OCTOBER, member(7, BOY, Mark.TIMBANG, Mark.HURUF_T, Mark.DUA_T, Mark.BGM), member(8, BOY)));
    }

    @Test
    void eachIsBrokenByTheRowItNames() {
        assertEquals(
                List.of(Identity.D_SAMA_JUMLAH_HURUF),
                broken(OCTOBER, member(7, BOY, Mark.TIMBANG, Mark.HURUF_DITUNDA)));
        assertEquals(List.of(Identity.N_TIDAK_LEBIH_D), broken(OCTOBER, member(7, BOY, Mark.HURUF_N)));
        assertEquals(List.of(Identity.BGM_TIDAK_LEBIH_D), broken(OCTOBER, member(7, BOY, Mark.BGM)));
        assertEquals(List.of(Identity.DUA_T_TIDAK_LEBIH_T), broken(OCTOBER, member(7, BOY, Mark.DUA_T)));
        assertEquals(
                List.of(Identity.JENIS_KELAMIN_LENGKAP, Identity.UMUR_LENGKAP),
                broken(OCTOBER, new MonthRow(Belongs.MEMBER, null, null, null, marks())));
        assertEquals(List.of(Identity.VITAMIN_A_BIRU_SESUAI_UMUR), broken(AUGUST, member(5, BOY, Mark.VITAMIN_A_BIRU)));
        assertEquals(
                List.of(Identity.VITAMIN_A_MERAH_SESUAI_UMUR), broken(AUGUST, member(11, BOY, Mark.VITAMIN_A_MERAH)));
    }

    @Test
    void moreWeighedThanOwnABookIsOddAndNeedsNoReason() {
        MonthRow without = member(7, BOY, Mark.TIMBANG, Mark.HURUF_N, Mark.BUKU_TERCATAT);
        assertEquals(List.of(Identity.D_TIDAK_LEBIH_K), broken(OCTOBER, without));
        assertEquals(List.of(), broken(OCTOBER, without, member(9, BOY, Mark.BUKU_TERCATAT, Mark.BUKU)));
        assertFalse(Identity.D_TIDAK_LEBIH_K.mustBeExplained());
        assertEquals(List.of(0), Identity.D_TIDAK_LEBIH_K.breakers(List.of(without), OCTOBER));
    }

    @Test
    void guestsBreakNothing() {
        assertEquals(List.of(), broken(OCTOBER, guest(7, BOY, Mark.TIMBANG), guest(8, BOY, Mark.BGM)));
    }

    /** Section 11, case 8. */
    @Test
    void dIsTheSumOfTheLettersForAnyMonthWhoseChildrenHaveOne() {
        Random random = new Random(8);
        Mark[] letters = {Mark.HURUF_N, Mark.HURUF_T, Mark.HURUF_O, Mark.HURUF_B};
        for (int month = 0; month < 100; month++) {
            List<MonthRow> rows = new ArrayList<>();
            for (int child = random.nextInt(60); child > 0; child--) {
                boolean came = random.nextInt(4) > 0;
                int age = random.nextInt(60);
                rows.add(came ? member(age, BOY, Mark.TIMBANG, letters[random.nextInt(4)]) : member(age, BOY));
            }
            Cells cells = Cells.of(rows, OCTOBER);
            int sum = cells.count(Item.N) + cells.count(Item.T) + cells.count(Item.O) + cells.count(Item.B);
            assertEquals(cells.count(Item.D), sum);
        }
    }
}

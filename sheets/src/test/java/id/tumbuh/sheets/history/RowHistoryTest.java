package id.tumbuh.sheets.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.kms.Course;
import id.tumbuh.growth.kms.KmsFinding;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.kms.NoLetter;
import id.tumbuh.growth.plausibility.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every bit comes back, and none is another's. */
final class RowHistoryTest {
    private static KmsFinding finding(Letter letter, Course course, boolean strict, boolean loose) {
        return new KmsFinding(letter, null, course, 100, 200, strict, loose);
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterOfEachSex(Letter letter) {
        KmsFinding finding = new KmsFinding(letter, null, null, null, null, false, false);
        for (boolean girl : new boolean[] {false, true}) {
            RowHistory history = RowHistory.NONE.with(girl, finding, false);
            assertEquals(letter, history.letter(girl));
            assertNull(history.letter(!girl));
            assertNull(history.noLetter(girl));
            assertNull(history.course(girl));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForNone(NoLetter reason) {
        KmsFinding finding = new KmsFinding(null, reason, null, null, null, false, false);
        RowHistory history = RowHistory.NONE.with(true, finding, false);
        assertEquals(reason, history.noLetter(true));
        assertNull(history.letter(true));
        assertNull(history.noLetter(false));
    }

    @ParameterizedTest
    @EnumSource
    void everyCourse(Course course) {
        assertEquals(
                course,
                RowHistory.NONE
                        .with(false, finding(Letter.N, course, false, false), false)
                        .course(false));
    }

    @Test
    void bothSexesStandSideBySide() {
        RowHistory history = RowHistory.NONE
                .with(false, finding(Letter.T, Course.T1, true, false), true)
                .with(true, finding(Letter.N, Course.N2, false, true), false);
        assertEquals(Letter.T, history.letter(false));
        assertEquals(Letter.N, history.letter(true));
        assertTrue(history.twiceStrict(false) && !history.twiceLoose(false) && history.faltering(false));
        assertTrue(!history.twiceStrict(true) && history.twiceLoose(true) && !history.faltering(true));
    }

    @Test
    void theMarksAreApart() {
        RowHistory all = RowHistory.NONE
                .asIdentified()
                .asFirst()
                .asNewest()
                .asSecondInMonth()
                .asRepeated()
                .asSexClash()
                .asBirthClash();
        assertTrue(all.identified() && all.newest() && all.secondInMonth() && all.repeated());
        assertTrue(all.sexClash() && all.birthClash() && all.first());
        assertNull(all.letter(false));
        assertNull(all.letter(true));
        assertFalse(all.faltering(true));
        RowHistory one = RowHistory.NONE.asBirthClash();
        assertFalse(one.identified() || one.newest() || one.secondInMonth() || one.repeated() || one.sexClash());
        assertFalse(RowHistory.NONE.asSexClash().birthClash());
    }

    @Test
    void doubtsAgainstThePastAreApart() {
        RowHistory history = RowHistory.NONE.with(Doubt.TB_MENYUSUT);
        for (Doubt doubt : Doubt.values()) {
            assertEquals(doubt == Doubt.TB_MENYUSUT, history.raises(doubt));
        }
        assertThrows(IllegalArgumentException.class, () -> RowHistory.NONE.with(Doubt.BB_MUNGKIN_GRAM));
    }

    @Test
    void noneSaysNothing() {
        assertEquals(0, RowHistory.NONE.bits());
        assertFalse(RowHistory.NONE.identified() || RowHistory.NONE.newest());
        assertNull(RowHistory.NONE.letter(false));
        assertNull(RowHistory.NONE.noLetter(true));
    }
}

package id.tumbuh.server.month.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.care.month.Belongs;
import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Mark;
import id.tumbuh.care.month.MonthRow;
import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;

/** What was signed before a mark was known keeps its hash and says nothing of the mark. */
class SignedFormTest {
    private static final Period PERIOD = Objects.requireNonNull(Period.parse("2026-10"));
    private static final int AS_OF = 20_740;
    private static final String RULES = "tumbuh-2026-11";
    private static final UUID BABY = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Set<Mark> OLD = EnumSet.of(Mark.TIMBANG, Mark.HURUF_B);
    private static final Set<Mark> NEW = EnumSet.of(Mark.TIMBANG, Mark.HURUF_B, Mark.IMD_TERCATAT, Mark.IMD);

    private static List<Counted> rows(Set<Mark> marks) {
        MonthRow row = new MonthRow(Belongs.MEMBER, 0, Sex.FEMALE, null, marks);
        return List.of(new Counted(BABY, row, new Counted.Values(3200, null, null, null, null), List.of(), List.of()));
    }

    private static String hash(List<Counted> counted, int form) {
        return SignedBody.hash(SignedBody.rows(counted), form, PERIOD, AS_OF, RULES);
    }

    private static Draft draft(Set<Mark> marks) {
        List<Counted> counted = rows(marks);
        ArrayNode rows = SignedBody.rows(counted);
        Cells cells = Cells.of(Counted.rows(counted), PERIOD);
        return new Draft("melati01", PERIOD, AS_OF, true, RULES, counted, cells, rows, hash(counted, Mark.FORM));
    }

    private static Standing.Signed signed(Set<Mark> marks, int form) {
        return new Standing.Signed(BABY, AS_OF, hash(rows(marks), form), RULES, form, Instant.EPOCH);
    }

    @Test
    void aSignatureOfTheFirstFormIsNotChangedByMarksThatCameLater() {
        assertTrue(draft(NEW).isSigned(signed(OLD, 1)));
        assertFalse(draft(NEW).isSigned(signed(OLD, Mark.FORM)), "of now it says something else");
        assertTrue(draft(NEW).isSigned(signed(NEW, Mark.FORM)));
        assertFalse(draft(EnumSet.of(Mark.TIMBANG, Mark.HURUF_N)).isSigned(signed(OLD, 1)));
        assertEquals(
                List.of(),
                KnownLate.persons(rows(OLD), Counted.in(rows(NEW), 1), PERIOD),
                "nobody is late by a mark alone");
    }

    @Test
    void whatItCountsOfThemIsNotRecorded() {
        Cells before = Cells.of(Counted.rows(rows(OLD)), PERIOD);
        assertFalse(before.isRecorded(Item.IMD));
        assertFalse(before.isRecorded(Item.DAPAT_BCG));
        Cells now = Cells.of(Counted.rows(rows(NEW)), PERIOD);
        assertTrue(now.isRecorded(Item.IMD));
        assertEquals(1, now.count(Item.IMD));
    }

    @Test
    void aBodyNamesItsFormAndOneWithoutIsOfTheFirst() {
        assertEquals(Mark.FORM, SignedBody.form(SignedBody.of(draft(NEW), 1, java.util.Map.of())));
        assertEquals(1, SignedBody.form(draft(NEW).rows()));
    }

    @Test
    void everyMarkIsOfAForm() {
        assertEquals(1, Mark.KB_LAIN.form());
        assertEquals(2, Mark.IMD_TERCATAT.form());
        assertEquals(2, Mark.DAPAT_CAMPAK.form());
    }
}

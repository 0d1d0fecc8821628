package id.tumbuh.sheets.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.sheets.decode.DateEvidence.Proof;
import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.table.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One date column: what each cell looks like and what all of them prove. */
final class DatesTest {
    private static DateCell cell(String text) {
        DateCell cell = new DateCell();
        cell.read(Row.of(2, text), 0);
        return cell;
    }

    private static DateEvidence column(String... cells) {
        DateEvidence evidence = new DateEvidence();
        for (String cell : cells) {
            evidence.add(Row.of(2, cell), 0);
        }
        return evidence;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-16",
                "2025/8/16",
                "2025.08.16",
                "20250816",
                "2025-08-16 07:30",
                "2025-08-16T00:00:00Z",
                "16 Agustus 2025",
                "16-Agt-25",
                "16 aug 2025",
                "Agustus 16, 2025",
                "Sabtu, 16 Agustus 2025",
                " 16-Ags-2025\u00a0"
            })
    void aDayThatTellsItsOwnOrder(String text) {
        DateCell cell = cell(text);
        assertEquals(DateCell.Shape.DAY, cell.shape);
        assertEquals(LocalDate.of(2025, 8, 16).toEpochDay(), cell.day);
    }

    @ParameterizedTest
    @CsvSource({
        "jan,1",
        "Pebruari,2",
        "FEB,2",
        "maret,3",
        "April,4",
        "Mei,5",
        "may,5",
        "juni,6",
        "Juli,7",
        "Sept,9",
        "Oktober,10",
        "Nopember,11",
        "des,12"
    })
    void monthsOfBothLanguages(String month, int number) {
        assertEquals(LocalDate.of(2025, number, 3).toEpochDay(), cell("3 " + month + " 2025").day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16/08/2025", "16-8-2025", "16.08.25", "16/08/2025 00:00:00", "Bengkalis, 16-08-2025"})
    void twoNumbersAndAYear(String text) {
        DateCell cell = cell(text);
        assertEquals(DateCell.Shape.TWO_NUMBERS, cell.shape);
        assertEquals(LocalDate.of(2025, 8, 16).toEpochDay(), cell.day(DateOrder.DMY));
        assertEquals(DateColumn.NONE, cell.day(DateOrder.MDY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2025",
                "32/01/2025",
                "0/1/2025",
                "16/08",
                "16/08/1899",
                "16/08/2101",
                "besok",
                "45885",
                "7:07",
                "16//2025"
            })
    void noDay(String text) {
        assertEquals(DateCell.Shape.UNREADABLE, cell(text).shape, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NA", "n/a", "null", "0000-00-00", "0000-00-00 00:00:00", " "})
    void nothing(String text) {
        assertEquals(DateCell.Shape.MISSING, cell(text).shape);
    }

    @Test
    void aDayThatOnlyOneOrderHasIsMissingUnderTheOther() {
        Problems problems = new Problems();
        DateColumn column = new DateColumn(Field.BIRTH_DATE, 0, DateOrder.MDY);
        assertEquals(DateColumn.NONE, column.read(Row.of(2, "16/08/2025"), problems));
        assertEquals("TANGGAL_TIDAK_TERBACA:birth_date", problems.text());
    }

    @Test
    void aPartAbove12IsTheProof() {
        assertEquals(Proof.DMY, column("01/02/2025", "13/02/2025").proof());
        assertEquals(Proof.MDY, column("01/02/2025", "02/13/2025").proof());
        assertEquals(Proof.OPEN, column("01/02/2025", "12/11/2025").proof());
        assertEquals(Proof.CONTRADICTORY, column("13/02/2025", "02/13/2025").proof());
        assertEquals(
                Proof.NOT_NEEDED,
                column("05/05/2025", "2025-02-01", "", "besok").proof());
        assertEquals(Proof.DMY, column("05/05/2025", "31/01/2025").proof());
    }

    @Test
    void aDayThatThereIsNotProvesNothing() {
        assertEquals(Proof.NOT_NEEDED, column("31/02/2025", "45/13/2025").proof());
    }

    @Test
    void evidenceJoins() {
        DateEvidence all = column("13/02/2025");
        all.addAll(column("02/13/2025"));
        assertEquals(Proof.CONTRADICTORY, all.proof());
        assertNull(all.order());
        assertEquals(DateOrder.DMY, column("13/02/2025").order());
    }
}

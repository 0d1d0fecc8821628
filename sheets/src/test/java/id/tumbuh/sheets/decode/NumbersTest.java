package id.tumbuh.sheets.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.sheets.layout.Field;
import id.tumbuh.sheets.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One numeric column: what each cell looks like, what all of them prove, what is read. */
final class NumbersTest {
    private static NumberCell cell(String text) {
        NumberCell cell = new NumberCell();
        cell.read(Row.of(2, text), 0);
        return cell;
    }

    private static final class Column {
        private final NumberEvidence evidence = new NumberEvidence();
        private final List<Row> rows = new ArrayList<>();

        Column(String... cells) {
            for (String cell : cells) {
                Row row = Row.of(rows.size() + 2L, cell);
                rows.add(row);
                evidence.add(row, 0);
            }
        }

        NumberColumn reader() {
            return new NumberColumn(Field.WEIGHT, 0, evidence);
        }

        double read(int row) {
            return reader().read(rows.get(row), new Problems());
        }

        String problems(int row) {
            Problems problems = new Problems();
            double ignored = reader().read(rows.get(row), problems);
            return Double.isNaN(ignored) ? problems.text() : problems.text() + "!";
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7.7, 7.7, 1",
        "'7,7', 7.7, 1",
        "7, 7, 0",
        "-1.63, -1.63, 2",
        "+7.70, 7.7, 2",
        ".5, 0.5, 1",
        "12., 12, 0",
        "007.5, 7.5, 1",
        "123456789012345678, 123456789012345680, 0",
        "0.1234567890123456789, 0.12345678901234568, 19",
        "1e1, 10, 15",
        "'1,5E+1', 15, 15",
        "7.7 kg, 7.7, 1",
        "67.6cm, 67.6, 1",
        "9 mm, 9, 0"
    })
    void plainNumbers(String text, double value, int decimals) {
        NumberCell cell = cell(text);
        assertEquals(NumberCell.Shape.PLAIN, cell.shape);
        assertEquals(value, cell.value);
        assertEquals(decimals, cell.decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "7:07, 7, 7",
        "67:06:00, 67, 6",
        "0:05, 0, 5",
        "7:07 AM, 7, 7",
        "7:07 pm, 19, 7",
        "12:07 am, 0, 7",
        "07.07.00, 7, 7",
        "5219:01:00, 5219, 1",
        "23:59, 23, 59"
    })
    void times(String text, int hours, int minutes) {
        NumberCell cell = cell(text);
        assertEquals(NumberCell.Shape.TIME, cell.shape);
        assertEquals(List.of(hours, minutes), List.of(cell.hours, cell.minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:7",
                "7:60",
                "7:07:01",
                "7:07:00:00",
                ":07",
                "7:",
                "a:07",
                "12345:07",
                "-7:07",
                "07.07",
                "kg",
                "x",
                "1e999",
                "7..7",
                "7 7"
            })
    void whatIsNoNumberAndNoTime(String text) {
        NumberCell.Shape expected = text.equals("07.07") ? NumberCell.Shape.PLAIN : NumberCell.Shape.UNREADABLE;
        assertEquals(expected, cell(text).shape, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "--", "–", ".", "NA", "n/a", "#N/A", "NaN", "null", "None", "kosong", "\u00a0"})
    void nothing(String text) {
        assertEquals(NumberCell.Shape.MISSING, cell(text).shape);
    }

    @Test
    void anErrorOfExcelIsNoNumber() {
        assertEquals(NumberCell.Shape.ERROR, cell("#DIV/0!").shape);
        assertEquals("SEL_GALAT:weight", new Column("#DIV/0!").problems(0));
    }

    @Test
    void minutesBelowTenAreTenthsWhereNothingSpeaksAgainst() {
        assertEquals(7.7, new Column("7:07", "12:09", "8", "9.5").read(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4:36", "0.128472222", "9.75", "9.755", "0.05", "-1.63"})
    void oneWitnessOfTwoDecimalsLeavesTenthsUndecided(String witness) {
        Column column = new Column("7:07", witness);
        assertEquals("DUA_BACAAN:weight=7.7|7.07", column.problems(0));
        NumberColumn reader = column.reader();
        assertEquals(Double.NaN, reader.read(column.rows.get(0), new Problems()));
        assertEquals(7.7, reader.firstReading());
        assertEquals(7.07, reader.otherReading());
        assertEquals(NumberColumn.Source.AMBIGUOUS, reader.source());
    }

    @Test
    void aCertainReadingTellsTheOneNotChosen() {
        Column column = new Column("3:01");
        NumberColumn reader = column.reader();
        assertEquals(3.1, reader.read(column.rows.get(0), new Problems()));
        assertEquals(3.01, reader.otherReading());
        assertEquals(Double.NaN, reader.firstReading());
        assertEquals(NumberColumn.Source.TIME, reader.source());
    }

    @ParameterizedTest
    @CsvSource({
        "0.045138889, 0.65",
        "0.128472222, 2.65",
        "0.05, 0.72",
        "0.041666667, 0.6",
        "0.06875, 0.99",
        "2.8576388889, 67.95",
        "41.69375, NaN"
    })
    void fractionsOfADay(String cell, double value) {
        assertEquals(value, new Column("4:36", cell).read(1));
    }

    @ParameterizedTest
    @CsvSource({"0.33", "0.0410", "0.069444", "0.5000123"})
    void aFractionThatNoDecimalBecomesIsUnreadable(String cell) {
        assertEquals("ANGKA_TIDAK_TERBACA:weight", new Column("4:36", cell).problems(1));
    }

    @Test
    void withThreeDecimalsAtTheSourceAFractionHasTwoReadings() {
        assertEquals("DUA_BACAAN:weight", new Column("4:36", "9.755", "0.128472222").problems(2));
    }

    @Test
    void withoutTimesNothingIsDamaged() {
        assertEquals(0.128472222, new Column("0.128472222", "4.36").read(0));
    }

    @Test
    void evidenceJoins() {
        NumberEvidence one = new NumberEvidence();
        NumberEvidence other = new NumberEvidence();
        one.add(Row.of(2, "7:07"), 0);
        other.add(Row.of(3, "4:36"), 0);
        one.addAll(other);
        NumberColumn reader = new NumberColumn(Field.WEIGHT, 0, one);
        assertEquals(Double.NaN, reader.read(Row.of(2, "7:07"), new Problems()));
    }

    @Test
    void aColumnThatIsNotThereIsMissing() {
        assertEquals(
                Double.NaN,
                new NumberColumn(Field.WEIGHT, -1, new NumberEvidence()).read(Row.of(2, "7"), new Problems()));
    }
}

package id.tumbuh.server.report.internal.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.texts.Language;
import id.tumbuh.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static List<String> lines(Language language, Value value, String label) {
        Grid grid = new Grid(
                List.of(List.of(Head.of("No"), Head.of("Uraian"), Head.of("L"))),
                List.of("No", "Uraian"),
                List.of("L"),
                List.of(1, 1, 1),
                List.of(Grid.Line.of(List.of("1", label), List.of(value))));
        Section section = new Section(
                "Melati", "F1", false, List.of(), List.of(), null, List.of(grid), List.of(), List.of(), null);
        Paper paper = new Paper("f1", "F1", "", new Sheet(Sheet.Size.A4, false, 8), List.of(section));
        String text =
                new String(new CsvWriter(new PaperWords(Texts.of(language))).write(paper), StandardCharsets.UTF_8);
        return List.of(text.split("\r\n"));
    }

    @Test
    void aCellIsALineWithItsRowAndColumn() {
        assertEquals(
                List.of("\uFEFFBagian;Status;No;Uraian;Kolom;Nilai", "Melati;;1;Naik;L;7"),
                lines(Language.INDONESIAN, new Value.Whole(7), "Naik"));
        assertEquals(
                "Melati,,1,Naik,L,7",
                lines(Language.ENGLISH, new Value.Whole(7), "Naik").get(1));
    }

    @Test
    void missingIsSaidAndIsNotZero() {
        assertEquals(
                "Melati;;1;Naik;L;belum dicatat",
                lines(Language.INDONESIAN, Value.Without.NOT_RECORDED, "Naik").get(1));
        assertEquals(
                "Melati;;1;Naik;L;ditahan",
                lines(Language.INDONESIAN, Value.Without.HELD_BACK, "Naik").get(1));
    }

    @Test
    void whatASpreadsheetWouldCalculateIsText() {
        for (String formula : List.of("=1+1", "+1", "-1-1", "@SUM(A1)", "＝1")) {
            assertEquals(
                    "Melati;;1;'" + formula + ";L;7",
                    lines(Language.INDONESIAN, new Value.Whole(7), formula).get(1));
        }
        assertEquals(
                "Melati;;1;Naik;L;'=1+1",
                lines(Language.INDONESIAN, new Value.Words("=1+1"), "Naik").get(1));
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertEquals(
                "Melati;;1;Naik;L;-3",
                lines(Language.INDONESIAN, new Value.Whole(-3), "Naik").get(1));
    }

    @Test
    void separatorsAndQuotesAreQuoted() {
        assertEquals(
                "Melati;;1;\"a;b\"\"c\";L;7",
                lines(Language.INDONESIAN, new Value.Whole(7), "a;b\"c").get(1));
        assertEquals(
                "Melati,,1,\"a,b\",L,7",
                lines(Language.ENGLISH, new Value.Whole(7), "a,b").get(1));
    }
}

package id.tumbuh.server.report.internal.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    @Test
    void namesOfSheetsAreShortDistinctAndWithoutWhatExcelRefuses() {
        Set<String> taken = new HashSet<>();
        assertEquals("Melati 1", XlsxWriter.name("Melati 1", taken));
        assertEquals("melati 1 (2)", XlsxWriter.name("melati 1", taken));
        assertEquals(
                "Melati RW 01 02", XlsxWriter.name("Melati [RW 01/02]", taken).replaceAll(" +", " "));
        assertEquals("a".repeat(31), XlsxWriter.name("a".repeat(40), taken));
        assertEquals("a".repeat(27) + " (2)", XlsxWriter.name("a".repeat(40), taken));
        assertEquals("Tumbuh", XlsxWriter.name("???", taken));
    }
}

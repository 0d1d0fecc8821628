package id.tumbuh.places.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void commasPartFields() {
        assertEquals(List.of("11.01", "11", "Aceh"), CsvLine.fields("11.01,11,Aceh"));
        assertEquals(List.of("", "", ""), CsvLine.fields(",,"));
        assertEquals(List.of(""), CsvLine.fields(""));
    }

    @Test
    void quotedFieldsKeepCommasAndQuotes() {
        assertEquals(List.of("1", "Pakam I,II"), CsvLine.fields("1,\"Pakam I,II\""));
        assertEquals(List.of("1", "Soka\"an"), CsvLine.fields("1,\"Soka\"\"an\""));
        assertEquals(List.of("\"", "2"), CsvLine.fields("\"\"\"\",2"));
    }

    @Test
    void openQuoteIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CsvLine.fields("1,\"Pakam"));
    }
}

package id.tumbuh.sheets.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.tumbuh.sheets.table.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderFinderTest {
    private static Header find(String... names) {
        Header header = HeaderFinder.find(List.of(Row.of(1, names)));
        assertNotNull(header, String.join(",", names));
        return header;
    }

    @ParameterizedTest
    @CsvSource({
        "sex;age;weight;lenhei, ANTHRO",
        "sex;age_in_months;height_in_cm;weight_in_kg;oedema, ANTHRO_PLUS",
        "Usia Saat Ukur;Tanggal Pengukuran;Berat;Tinggi, EPPGBM",
        "NIK;JK;Tgl Lahir;Tanggal Pengukuran;Tinggi, EPPGBM",
        "Nama;JK;Tgl Lahir;Tgl Ukur;BB;TB, INDONESIAN"
    })
    void theLayoutIsKnownByItsNames(String names, Layout layout) {
        assertEquals(layout, find(names.split(";", -1)).layout());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tgl. Lahir", "TGL LAHIR", "tgl_lahir", " tgl-lahir ", "TglLahir", "\ufefftgl lahir"})
    void spellingAndCaseDoNotMatter(String name) {
        assertEquals(1, find("BB", name).column(Field.BIRTH_DATE));
    }

    @Test
    void theFirstOfTwoColumnsWithOneMeaningCounts() {
        Header header = find("JK", "Umur Hari", "BB", "Berat Badan", "BB");
        assertEquals(2, header.column(Field.WEIGHT));
        assertEquals(List.of("BB"), header.repeated());
    }

    @Test
    void whatIsUnknownIsNoField() {
        Header header = find("set", "id", "sex", "age", "weight", "clenhei", "cmeasure", "zlen", "BB/U", "TB/U", "");
        assertEquals(Map.of(Field.SEX, 2, Field.AGE, 3, Field.WEIGHT, 4), header.columns());
        assertEquals(11, header.width());
        assertEquals(-1, header.column(Field.LENGTH));
        assertFalse(header.has(Field.LENGTH));
    }

    @Test
    void titlesAboveAreNoHeader() {
        List<Row> rows = List.of(
                Row.of(1, "Laporan penimbangan", ""),
                Row.of(2),
                Row.of(3, "Berat", "Tinggi"),
                Row.of(4, "JK", "Umur", "Berat"));
        Header header = HeaderFinder.find(rows);
        assertNotNull(header);
        assertEquals(4, header.line());
    }

    @Test
    void aMeasurementWithoutWhoOrWhenIsNoHeader() {
        assertNull(HeaderFinder.find(List.of(Row.of(1, "nama", "berat"), Row.of(2, "1", "2"))));
        assertNull(HeaderFinder.find(List.of(Row.of(1, "jk", "tgl lahir"))));
        assertNull(HeaderFinder.find(List.of()));
    }

    @Test
    void aMappingNeedsAllOfItsNamesInOneRow() {
        Map<Field, String> mapping = Map.of(Field.WEIGHT, "kini", Field.AGE, "hr");
        Header header = HeaderFinder.find(List.of(Row.of(1, "Hr"), Row.of(2, "HR", "x", " Kini ")), mapping);
        assertNotNull(header);
        assertEquals(Layout.MAPPED, header.layout());
        assertEquals(List.of(2L, 0, 2), List.of(header.line(), header.column(Field.AGE), header.column(Field.WEIGHT)));
        assertNull(HeaderFinder.find(List.of(Row.of(1, "hr", "x")), mapping));
    }

    @Test
    void aMappingWithoutAMeasurementServesNobody() {
        assertNull(HeaderFinder.find(List.of(Row.of(1, "a", "b")), Map.of(Field.SEX, "a", Field.AGE, "b")));
        assertNull(HeaderFinder.find(List.of(Row.of(1, "a", "b")), Map.of()));
    }

    @Test
    void everyFieldHasAKeyOfItsOwn() {
        for (Field field : Field.values()) {
            assertEquals(field, Field.ofKey(field.key()).orElseThrow());
        }
    }
}

package id.tumbuh.server.report.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.tumbuh.server.foundation.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {
    private static final String GOOD = """
            { "id": "f1-garut", "name": "F1", "title": "F1", "source": "Garut", "reference": "contoh",
              "sheet": { "size": "A4", "landscape": true, "points": 7 },
              "fields": [ { "label": "Desa", "fill": "desa" } ],
              "blocks": [ { "number": "No", "labels": "Uraian",
                            "levels": [ [ { "label": "0-5", "first": 0, "before": 6 } ], [ { "label": "L", "sex": "L" } ] ],
                            "after": [ { "label": "Semua" } ],
                            "rows": [ { "number": "1", "label": "Selisih", "sum": "K-D" },
                                      { "label": "Kader", "team": "kader" } ] } ],
              "years": [ { "labels": "Bulan", "total": "JUMLAH",
                           "columns": [ { "label": "Hasil", "columns": [ { "label": "N", "sum": "N" } ] } ] } ] }""";

    private static Template read(String file) {
        return TemplateReader.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFormIsReadAsItStands() {
        Template template = read(GOOD);

        assertEquals("f1-garut", template.id());
        assertEquals(Template.Fill.DESA, template.fields().getFirst().fill());
        assertEquals(
                2, template.blocks().getFirst().rows().getFirst().sum().terms().size());
        assertEquals(
                Team.Count.KADER, template.blocks().getFirst().rows().getLast().team());
        assertEquals(
                "N", YearTable.leaves(template.years().getFirst()).getFirst().label());
        assertEquals(2, FormTable.columns(template.blocks().getFirst()).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "f1-garut"           | "F1 Garut"            | TMB-REPORT-TEMPLATE-FIELD   | /id
            "title": "F1",       |                       | TMB-REPORT-TEMPLATE-FIELD   | /title
            "title": "F1",       | "titel": "F1",        | TMB-REPORT-TEMPLATE-UNKNOWN | /titel
            "A4"                 | "A3"                  | TMB-REPORT-TEMPLATE-UNKNOWN | /sheet/size
            "points": 7          | "points": 4           | TMB-REPORT-TEMPLATE-FIELD   | /sheet
            "fill": "desa"       | "fill": "dusun"       | TMB-REPORT-TEMPLATE-UNKNOWN | /fields/0/fill
            "before": 6          | "before": 8           | TMB-REPORT-TEMPLATE-AGES    | /blocks/0/levels/0/0
            "first": 0,          |                       | TMB-REPORT-TEMPLATE-AGES    | /blocks/0/levels/0/0
            "sex": "L"           | "sex": "X"            | TMB-REPORT-TEMPLATE-UNKNOWN | /blocks/0/levels/1/0/sex
            "sex": "L"           | "poor": "ya"          | TMB-REPORT-TEMPLATE-FIELD   | /blocks/0/levels/1/0/poor
            "sum": "K-D"         | "sum": "K-X"          | TMB-REPORT-TEMPLATE-ITEM    | /blocks/0/rows/0/sum
            "sum": "K-D"         | "sum": "K--D"         | TMB-REPORT-TEMPLATE-ITEM    | /blocks/0/rows/0/sum
            "team": "kader"      | "team": "bidan"       | TMB-REPORT-TEMPLATE-UNKNOWN | /blocks/0/rows/1/team
            "team": "kader"      | "team": "kader", "sum": "S" | TMB-REPORT-TEMPLATE-FIELD | /blocks/0/rows/1/team
            "total": "JUMLAH",   |                       | TMB-REPORT-TEMPLATE-FIELD   | /years/0/total
            "sum": "N"           | "sum": "X"            | TMB-REPORT-TEMPLATE-ITEM    | /years/0/columns/0/columns/0/sum
            "label": "Hasil",    | "label": "Hasil", "sum": "N", | TMB-REPORT-TEMPLATE-UNKNOWN | /years/0/columns/0/sum
            """)
    void whatIsWrongIsToldWithItsCodeAndPlace(String good, String bad, String code, String place) {
        Problem problem = assertThrows(Problem.class, () -> read(GOOD.replace(good, bad == null ? "" : bad)));
        assertEquals(code, problem.code().code());
        assertEquals(place, problem.arguments().get(Problem.FIELD));
    }

    @Test
    void whatIsNoJsonIsToldSo() {
        Problem problem = assertThrows(Problem.class, () -> read("{ id: f1"));
        assertEquals("TMB-REPORT-TEMPLATE-UNREADABLE", problem.code().code());
    }

    @Test
    void anotherPlacesFormIsAFileAndABrokenOneIsLeftOut(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("templates"));
        Files.writeString(folder.resolve("garut.json"), GOOD);
        Files.writeString(
                folder.resolve("rusak.json"), GOOD.replace("K-D", "K-X").replace("f1-garut", "f1-rusak"));
        Files.writeString(folder.resolve("kembar.json"), GOOD.replace("f1-garut", "f1-dki"));

        Templates templates = new Templates(home);

        assertEquals(
                List.of("f1-cimahi", "f1-dki", "f1-garut", "sip-format-6"),
                templates.all().stream().map(Template::id).toList());
        assertEquals(
                "FORM F1 PENIMBANGAN", templates.find("f1-dki").orElseThrow().title());
    }
}

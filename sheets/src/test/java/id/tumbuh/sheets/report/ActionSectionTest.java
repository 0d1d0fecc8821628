package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import id.tumbuh.sheets.report.ReportData.Counts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionSectionTest {
    private static ActionRow child(String name, Alert... alerts) {
        return new ActionRow(17, name, "Melati 1", "P", 26.9, List.of(alerts), "T1", -2.305, -3, Double.NaN);
    }

    private static RenderedPage page(List<ActionRow> children, long inAll, String language) {
        ReportBuilder report = new ReportBuilder();
        report.actions = children;
        report.actionsInAll = inAll;
        return RenderedPage.of(report.build(), language);
    }

    @Test
    void rowSaysWhoWhatAndWhere() {
        RenderedPage page = page(List.of(child("Siti", Alert.BB_KURANG)), 1, "id");
        assertEquals(List.of("SitiMelati 1"), page.texts("th", "child"));
        assertEquals(List.of("26\u00a0bln"), page.texts("td", "age"));
        assertEquals(List.of("P"), page.texts("td", "sex"));
        assertEquals(List.of("T1"), page.texts("td", "letter"));
        List<String> numbers = page.texts("td", "number");
        assertEquals(List.of("−2,31", "−3,00", "–", "17"), numbers);
        assertTrue(page.section(Part.ACTION).contains("jangan dibagikan di grup"));
    }

    @Test
    void englishRowSaysFemaleAndMonths() {
        RenderedPage page = page(List.of(child("Siti", Alert.BB_KURANG)), 1, "en");
        assertEquals(List.of("F"), page.texts("td", "sex"));
        assertEquals(List.of("26\u00a0mo"), page.texts("td", "age"));
        assertEquals("−2.31", page.texts("td", "number").get(0));
    }

    @Test
    void eachFindingHasItsStepsOnce() {
        RenderedPage page = page(
                List.of(
                        child("Satu", Alert.GIZI_BURUK, Alert.SANGAT_PENDEK),
                        child("Dua", Alert.GIZI_BURUK),
                        child("Tiga", Alert.PENDEK)),
                3,
                "id");
        List<String> headings = page.texts("tr", "divider");
        assertEquals(3, headings.size());
        assertTrue(headings.get(0).contains("2 anak"), headings.get(0));
        assertTrue(headings.get(1).contains("1 anak"), headings.get(1));
        assertTrue(headings.get(2).contains("hanya bersama temuan lain"), headings.get(2));
        assertTrue(headings.get(2).startsWith("▼▼"), headings.get(2));
    }

    @Test
    void namesAreTextWhateverTheyHold() {
        String name = "<script>alert(\"x\")</script> & 'Budi'\u0001\u202E";
        RenderedPage page = page(List.of(child(name, Alert.PENDEK)), 1, "id");
        assertFalse(page.html.contains("<script"));
        assertEquals(
                name.replace('\u0001', '\uFFFD') + "Melati 1",
                page.texts("th", "child").get(0));
    }

    @Test
    void halfASurrogateIsReplaced() {
        RenderedPage page = page(List.of(child("A\uD83D", Alert.PENDEK)), 1, "id");
        assertEquals("A\uFFFDMelati 1", page.texts("th", "child").get(0));
    }

    @Test
    void childWithoutNameOrAlertStillStands() {
        ActionRow unknown = new ActionRow(5, " ", "", "", Double.NaN, List.of(), "", 1, 1, 1);
        RenderedPage page = page(List.of(unknown), 1, "id");
        assertEquals(List.of("Baris 5"), page.texts("th", "child"));
        assertEquals(List.of("–"), page.texts("td", "age"));
        assertFalse(page.section(Part.ACTION).contains("Memuat nama anak"));
        assertTrue(page.texts("tr", "divider").get(0).startsWith("Perlu dilihat petugas"));
    }

    @Test
    void aThousandRowsAreShownAndTheRestIsCounted() {
        List<ActionRow> children = new ArrayList<>();
        for (int at = 0; at < 1000; at++) {
            children.add(child("Anak " + at, Alert.PENDEK));
        }
        RenderedPage page = page(children, 4321, "id");
        assertEquals(1000, page.texts("th", "child").size());
        assertTrue(page.section(Part.ACTION).contains("Ditampilkan 1.000 dari 4.321 anak"));
        assertTrue(page.html.length() < 1_000_000, "page of " + page.html.length());
    }

    @Test
    void nobodyIsSaid() {
        ReportBuilder report = new ReportBuilder();
        report.counts = new Counts(3, 3, 0, 0, 0, 0, 3);
        String section = RenderedPage.of(report.build(), "id").section(Part.ACTION);
        assertTrue(section.contains("Tidak ada anak yang perlu tindak lanjut"), section);
    }

    @Test
    void nothingScoredIsNotAllWell() {
        String section = page(List.of(), 0, "id").section(Part.ACTION);
        assertTrue(section.contains("Ini tidak berarti semua anak baik"), section);
    }
}

package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.Index;
import id.tumbuh.sheets.quality.CentiHistogram;
import id.tumbuh.sheets.report.ReportData.Distribution;
import id.tumbuh.sheets.report.ReportData.Notice;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import id.tumbuh.sheets.report.ReportData.Series;
import id.tumbuh.sheets.report.ReportData.UndecidedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
    @Test
    void prevalenceHasARowForEachGroupAndMarksSmallOnes() {
        RenderedPage page = RenderedPage.of(SummarySectionTest.stunted(29, 9).build(), "id");
        String section = page.section(Part.PREVALENCE);
        assertTrue(section.contains("Perempuan, 12–23\u00a0bln"), section);
        assertTrue(section.contains("29 †"), section);
        assertEquals(3, page.texts("table", "prevalence").size());
        assertFalse(RenderedPage.of(SummarySectionTest.stunted(30, 9).build(), "id")
                .section(Part.PREVALENCE)
                .contains("30 †"));
    }

    @Test
    void withoutSexNoGroupIsBySex() {
        ReportBuilder report = SummarySectionTest.stunted(40, 9);
        report.sexKnown = false;
        assertFalse(
                RenderedPage.of(report.build(), "id").section(Part.PREVALENCE).contains("Perempuan"));
    }

    @Test
    void pictureSaysWhatItShows() {
        CentiHistogram scores = new CentiHistogram();
        for (int at = 0; at < 100; at++) {
            scores.add(at < 20 ? -2.5 : at < 24 ? -3.5 : -1);
        }
        scores.add(-6.01);
        ReportBuilder report = SummarySectionTest.stunted(40, 9);
        report.distributions = List.of(new Distribution(Index.TB_U, List.of(new Series(Series.Kind.ALL, scores))));
        RenderedPage page = RenderedPage.of(report.build(), "id");
        assertEquals(
                "Di bawah −2: 24,0\u00a0%, di bawah −3: 4,0\u00a0%, di atas +2: 0,0\u00a0%."
                        + " Rata-ratanya di kiri standar: pada umumnya anak lebih pendek daripada standar WHO.",
                page.elements("desc").get(0).getTextContent());
        assertEquals(
                3,
                page.elements("rect").stream()
                        .filter(bar -> !bar.getAttribute("class").startsWith("digit"))
                        .count());
        String moments = page.texts("table", "moments").get(0);
        assertTrue(moments.contains("100") && moments.contains("−1,40"), moments);
    }

    @Test
    void barsAtTheEndsHoldWhatLiesBeyondThePicture() {
        CentiHistogram scores = new CentiHistogram();
        scores.add(-5.9);
        scores.add(-4.9);
        ReportBuilder report = SummarySectionTest.stunted(40, 9);
        report.distributions = List.of(new Distribution(Index.TB_U, List.of(new Series(Series.Kind.ALL, scores))));
        RenderedPage page = RenderedPage.of(report.build(), "id");
        assertEquals(
                1,
                page.elements("rect").stream()
                        .filter(bar -> bar.getAttribute("class").equals("red"))
                        .count());
    }

    @Test
    void heightForAgeThatIsWideIsReadSoftly() {
        String section = RenderedPage.of(SampleReport.of(1200, true), "id").section(Part.QUALITY);
        assertTrue(section.contains("Lebih lebar dari 1, dan itu lazim"), section);
    }

    @Test
    void undecidedClassesAreNamedForBoth() {
        ReportBuilder report = SummarySectionTest.stunted(40, 9);
        report.sexKnown = false;
        report.undecided = List.of(new UndecidedRow(7, "Siti", Index.TB_U, "TBU_PENDEK", "LAIN"));
        RenderedPage page = RenderedPage.of(report.build(), "id");
        List<String> status = page.texts("td", "status");
        assertEquals(2, status.size());
        assertEquals("LAIN", status.get(1));
    }

    @Test
    void noticesAndUnknownProblemsAreSaid() {
        ReportBuilder report = new ReportBuilder();
        report.notices =
                List.of(new Notice("OTHER_SHEETS", List.of("Rekap <1>")), new Notice("BARU", List.of("satu", "dua")));
        report.problems = List.of(new ProblemCount("BELUM_ADA_KATANYA:weight", 3, List.of(4L)));
        String section = RenderedPage.of(report.build(), "id").section(Part.READING);
        assertTrue(section.contains("Lembar lain tidak dibaca: Rekap <1>."), section);
        assertTrue(section.contains("BARU satu, dua"), section);
        assertTrue(section.contains("BELUM_ADA_KATANYA:weight"), section);
    }
}

package id.tumbuh.sheets.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import id.tumbuh.sheets.survey.Indicator;
import id.tumbuh.sheets.survey.SurveyChild;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarySectionTest {
    /** Children of 20 months: some with z −2.50, the others with 0. */
    static ReportBuilder stunted(int children, int stunted) {
        ReportBuilder report = new ReportBuilder();
        report.counts = new Counts(children, children, 0, 0, 0, 0, children);
        SurveyChild child = new SurveyChild(0);
        for (int at = 0; at < children; at++) {
            child.clear().sex(1).ageInDays(610).z(Indicator.HEIGHT_FOR_AGE, at < stunted ? -2.5 : 0, false);
            report.prevalence.add(child);
        }
        return report;
    }

    private static List<String> headlines(ReportData data, String language) {
        return RenderedPage.of(data, language).texts("p", "headline");
    }

    @Test
    void stuntingIsSaidWithItsInterval() {
        ReportData data = stunted(1480, 312).build();
        assertEquals(
                "Dari 1.480 anak yang dapat dinilai, 312 (21,1\u00a0%; 95\u00a0% CI 19,1–23,2) pendek atau sangat pendek.",
                headlines(data, "id").get(0));
        assertEquals(
                "Of 1,480 children who can be assessed, 312 (21.1%; 95% CI 19.1–23.2) are stunted or severely stunted.",
                headlines(data, "en").get(0));
    }

    @Test
    void figureCarriesItsPublicHealthClass() {
        RenderedPage page = RenderedPage.of(stunted(1480, 312).build(), "id");
        assertEquals("21,1\u00a0%", page.texts("p", "big").get(0));
        assertEquals(
                "Tergolong tinggi20–<30\u00a0% menurut WHO/UNICEF",
                page.texts("p", "class").get(0));
        assertEquals("–", page.texts("p", "big").get(1));
    }

    @Test
    void twentyNineChildrenAreTooFewAndThirtyAreNot() {
        assertTrue(headlines(stunted(29, 9).build(), "id").get(0).endsWith("(kurang dari 30 anak)."));
        assertTrue(headlines(stunted(30, 9).build(), "id").get(0).endsWith("sangat pendek."));
    }

    @Test
    void oneChildHasNoInterval() {
        assertEquals(
                "Dari 1 anak yang dapat dinilai, 1 (100,0\u00a0%) pendek atau sangat pendek."
                        + " Terlalu sedikit untuk disimpulkan (kurang dari 30 anak).",
                headlines(stunted(1, 1).build(), "id").get(0));
    }

    @Test
    void nothingScoredIsSaidAndNoFigureShown() {
        ReportBuilder report = new ReportBuilder();
        report.unscored = List.of(new ProblemCount("KODE_BARU", 2, List.of(2L, 3L)));
        RenderedPage page = RenderedPage.of(report.build(), "id");
        assertEquals(1, page.texts("p", "headline").size());
        assertTrue(page.texts("p", "headline").get(0).startsWith("Belum ada yang dapat disimpulkan"));
        assertEquals(List.of(), page.texts("p", "big"));
        assertTrue(page.section(Part.SUMMARY).contains("Sebab tidak dapat dinilai: KODE_BARU (2)."));
    }

    @Test
    void olderChildrenAloneHaveNoPrevalence() {
        ReportBuilder report = stunted(0, 0);
        report.counts = new Counts(12, 12, 0, 0, 0, 0, 12);
        List<String> said = headlines(report.build(), "id");
        assertTrue(said.get(0).startsWith("Tidak ada anak 0–59 bulan"), said.get(0));
    }

    @Test
    void mostUrgentIsCountedOnlyWhereAllAreShown() {
        ReportBuilder report = stunted(40, 3);
        report.actions = List.of(child(Alert.GIZI_BURUK), child(Alert.PENDEK), child(Alert.PENDEK));
        assertTrue(headlines(report.build(), "id")
                .get(1)
                .startsWith("3 anak perlu tindak lanjut; yang paling mendesak: "));
        report.actionsInAll = 50;
        assertEquals(
                "50 anak perlu tindak lanjut.", headlines(report.build(), "id").get(1));
    }

    @Test
    void withoutSexTheReaderIsTold() {
        ReportBuilder report = stunted(40, 3);
        report.sexKnown = false;
        assertTrue(RenderedPage.of(report.build(), "id").section(Part.SUMMARY).contains("Jenis kelamin tidak ada"));
        report.sexKnown = true;
        assertFalse(RenderedPage.of(report.build(), "id").section(Part.SUMMARY).contains("Jenis kelamin tidak ada"));
    }

    @Test
    void wastingSaysHowManyAreSevere() {
        assertTrue(
                headlines(wasted(-3), "id").get(1).contains("gizi kurang atau gizi buruk; tidak ada yang gizi buruk."));
        assertTrue(headlines(wasted(-3.01), "id")
                .get(1)
                .contains("gizi kurang atau gizi buruk; 1 di antaranya gizi buruk."));
    }

    private static ReportData wasted(double z) {
        ReportBuilder report = stunted(40, 3);
        SurveyChild child = new SurveyChild(0);
        report.prevalence.add(child.sex(1).ageInDays(610).z(Indicator.WEIGHT_FOR_HEIGHT, z, false));
        return report.build();
    }

    private static ActionRow child(Alert alert) {
        return new ActionRow(2, "Budi", "", "L", 20, List.of(alert), "", -2.5, -2.5, Double.NaN);
    }
}

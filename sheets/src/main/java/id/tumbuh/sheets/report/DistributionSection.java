package id.tumbuh.sheets.report;

import id.tumbuh.sheets.quality.CentiHistogram;
import id.tumbuh.sheets.quality.Moments;
import id.tumbuh.sheets.report.ReportData.Distribution;
import id.tumbuh.sheets.report.ReportData.Series;
import java.util.List;

/** For each index the z-scores of the file against WHO's curve, with what the picture says in words. */
final class DistributionSection {
    /** A mean nearer to 0 than this is not worth a word. */
    private static final double WORTH_SAYING = 0.25;

    private final Page page;

    private DistributionSection(Page page) {
        this.page = page;
    }

    static void write(Page page) {
        DistributionSection section = new DistributionSection(page);
        List<Distribution> shown = page.data().distributions().stream()
                .filter(DistributionSection::hasScores)
                .toList();
        page.section(Part.DISTRIBUTION);
        if (shown.isEmpty()) {
            page.paragraph(page.say("report.distribution.none"), "empty");
        } else {
            boolean bars = shown.stream().allMatch(one -> one.series().size() == 1);
            String lead = page.say("report.distribution.lead");
            page.paragraph(bars ? lead + " " + page.say("report.distribution.colours") : lead, "lead");
            page.html().open("div", "class", "pictures");
            shown.forEach(section::picture);
            page.html().close("div");
        }
        page.endSection();
    }

    private static boolean hasScores(Distribution distribution) {
        return distribution.series().stream()
                .anyMatch(series ->
                        WhoLimits.within(distribution.index(), series.scores()).count() > 0);
    }

    private void picture(Distribution distribution) {
        Html html = page.html();
        List<Series> series = distribution.series().stream()
                .map(one -> new Series(one.kind(), WhoLimits.within(distribution.index(), one.scores())))
                .toList();
        html.open("figure", "class", "histogram");
        html.element("h3", page.say("report.index." + distribution.index().name()));
        String described = describe(distribution, series);
        new HistogramChart(page, distribution.index(), series).write(described);
        legend(series);
        figures(series);
        html.element("figcaption", described);
        html.close("figure");
    }

    private String describe(Distribution distribution, List<Series> series) {
        StringBuilder described = new StringBuilder();
        for (Series one : series) {
            CentiHistogram scores = one.scores();
            if (scores.count() == 0) {
                continue;
            }
            String who = one.kind() == Series.Kind.ALL ? "" : page.say("report.series." + one.kind()) + ": ";
            described
                    .append(described.length() == 0 ? "" : " ")
                    .append(who)
                    .append(page.say(
                            "report.distribution.below",
                            "below2",
                            page.numbers().percent(100 * scores.shareBelow(-2)),
                            "below3",
                            page.numbers().percent(100 * scores.shareBelow(-3)),
                            "above2",
                            page.numbers().percent(100 * scores.shareAbove(2))))
                    .append(' ')
                    .append(shift(distribution, scores.moments().mean()));
        }
        return described.toString();
    }

    private String shift(Distribution distribution, double mean) {
        if (Math.abs(mean) < WORTH_SAYING) {
            return page.say("report.shift.none");
        }
        String side = mean < 0 ? "left" : "right";
        String meaning =
                page.say("report.shift." + side + "." + distribution.index().name());
        return page.say("report.shift." + side, "meaning", meaning);
    }

    private void legend(List<Series> series) {
        Html html = page.html();
        html.open("p", "class", "legend");
        for (Series one : series) {
            html.element("span", page.say("report.series." + one.kind()), "class", "key " + one.kind());
        }
        html.element("span", page.say("report.series.WHO"), "class", "key WHO");
        html.close("p");
    }

    private void figures(List<Series> series) {
        Html html = page.html();
        html.open("table", "class", "moments");
        page.heads(1, "", "n", page.say("report.table.mean"), page.say("report.table.deviation"));
        html.open("tbody");
        for (Series one : series) {
            Moments moments = one.scores().moments();
            html.open("tr").element("th", page.say("report.series." + one.kind()), "scope", "row");
            page.numberCell(page.numbers().whole(moments.count()));
            page.numberCell(page.numbers().z(moments.mean()));
            page.numberCell(page.numbers().z(moments.standardDeviation()));
            html.close("tr");
        }
        html.open("tr").element("th", page.say("report.series.WHO"), "scope", "row");
        page.numberCell("");
        page.numberCell(page.numbers().z(0));
        page.numberCell(page.numbers().z(1));
        html.close("tr").close("tbody").close("table");
    }
}

package id.tumbuh.sheets.report;

import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import java.util.List;

/** How many rows there were and what became of them. */
final class CountsList {
    private static final int REASONS_SHOWN = 4;

    private CountsList() {}

    static void write(Page page) {
        Counts counts = page.data().counts();
        Html html = page.html();
        html.element("h3", page.say("report.counts"));
        html.open("dl", "class", "counts");
        count(page, "data", counts.data());
        count(page, "scored", counts.scored());
        count(page, "unscored", counts.unscored());
        count(page, "flagged", counts.flagged());
        if (counts.children() > 0) {
            count(page, "children", counts.children());
        }
        if (counts.blank() + counts.totals() > 0) {
            count(page, "passedOver", counts.blank() + counts.totals());
        }
        html.close("dl");
        reasons(page, page.data().unscored());
    }

    private static void count(Page page, String name, long count) {
        Html html = page.html();
        html.open("div");
        html.element("dt", page.say("report.counts." + name));
        html.element("dd", page.numbers().whole(count));
        html.close("div");
    }

    private static void reasons(Page page, List<ProblemCount> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        List<String> parts = reasons.stream()
                .limit(REASONS_SHOWN)
                .map(reason -> page.say(
                        "report.counts.reason",
                        "reason",
                        ProblemWords.cause(page.words(), reason.code()),
                        "count",
                        page.numbers().whole(reason.rows())))
                .toList();
        String joined = String.join("; ", parts) + (reasons.size() > REASONS_SHOWN ? "; …" : "");
        page.paragraph(page.say("report.counts.why", "reasons", joined), "note");
    }
}

package id.tumbuh.sheets.report;

import id.tumbuh.sheets.report.ReportData.DecodedColumn;
import id.tumbuh.sheets.report.ReportData.ImportedComparison;
import id.tumbuh.sheets.report.ReportData.Notice;
import id.tumbuh.sheets.report.ReportData.ProblemCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the file was read: remarks, what was decoded, which rows have problems, how imported z-scores compare. */
final class ReadingSection {
    private final Page page;

    private ReadingSection(Page page) {
        this.page = page;
    }

    static void write(Page page) {
        ReadingSection section = new ReadingSection(page);
        page.section(Part.READING);
        section.notices(page.data().notices());
        section.decoded(page.data().decoded());
        section.problems(page.data().problems());
        section.imported(page.data().imported());
        page.endSection();
    }

    private void notices(List<Notice> notices) {
        Html html = page.html();
        html.open("ul", "class", "notices");
        html.element("li", page.say("report.layout." + page.data().layout()));
        notices.forEach(notice -> html.element("li", words(notice)));
        html.close("ul");
    }

    /** A notice without words is said by its key: better than a report that is not there. */
    private String words(Notice notice) {
        String key = "notice." + notice.key();
        if (!page.words().has(key)) {
            return notice.key() + " " + String.join(", ", notice.arguments());
        }
        Map<String, String> places = new LinkedHashMap<>();
        for (int at = 0; at < notice.arguments().size(); at++) {
            places.put(Integer.toString(at), notice.arguments().get(at));
        }
        return page.words().text(key, places);
    }

    private void decoded(List<DecodedColumn> columns) {
        if (columns.isEmpty()) {
            return;
        }
        page.html().element("h3", page.say("report.decoded"));
        page.paragraph(page.say("report.decoded.lead"), "note");
        start(
                "report.decoded",
                "report.decoded.column",
                "report.decoded.plain",
                "report.decoded.fromTime",
                "report.decoded.fromDayFraction",
                "report.decoded.ambiguous",
                "report.decoded.unreadable",
                "report.decoded.otherReadingFits");
        for (DecodedColumn column : columns) {
            row(
                    column.name(),
                    column.plain(),
                    column.fromTime(),
                    column.fromDayFraction(),
                    column.ambiguous(),
                    column.unreadable(),
                    column.otherReadingFits());
            page.html().close("tr");
        }
        end();
    }

    private void problems(List<ProblemCount> problems) {
        page.html().element("h3", page.say("report.problems"));
        if (problems.isEmpty()) {
            page.paragraph(page.say("report.problems.none"), "empty");
            return;
        }
        start("report.problems", "report.problems.meaning", "report.problems.rows", "report.problems.lines");
        for (ProblemCount problem : problems) {
            Html html = page.html();
            html.open("tr").open("th", "scope", "row").text(ProblemWords.meaning(page.words(), problem.code()));
            html.element("small", problem.code()).close("th");
            page.numberCell(page.numbers().whole(problem.rows()));
            html.element("td", page.numbers().lines(problem.lines()), "class", "lines");
            html.close("tr");
        }
        end();
    }

    private void imported(List<ImportedComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        page.html().element("h3", page.say("report.imported"));
        page.paragraph(page.say("report.imported.lead"), "note");
        start(
                "report.imported",
                "report.table.index",
                "report.imported.compared",
                "report.imported.equal",
                "report.imported.different",
                "report.imported.share",
                "report.imported.notImported",
                "report.imported.notComputed",
                "report.problems.lines");
        for (ImportedComparison comparison : comparisons) {
            row(
                    page.say("report.short." + comparison.index().name()),
                    comparison.compared(),
                    comparison.equal(),
                    comparison.different());
            page.numberCell(page.numbers().percent(comparison.equal(), comparison.compared()));
            page.numberCell(page.numbers().whole(comparison.notImported()));
            page.numberCell(page.numbers().whole(comparison.notComputed()));
            page.html().element("td", page.numbers().lines(comparison.lines()), "class", "lines");
            page.html().close("tr");
        }
        end();
    }

    private void start(String title, String... heads) {
        page.wideTable(page.say(title), "reading-table " + title.substring(title.indexOf('.') + 1));
        String[] words = new String[heads.length];
        for (int column = 0; column < heads.length; column++) {
            words[column] = page.say(heads[column]);
        }
        page.heads(1, words);
        page.html().open("tbody");
    }

    private void row(String name, long... counts) {
        page.html().open("tr").element("th", name, "scope", "row");
        for (long count : counts) {
            page.numberCell(page.numbers().whole(count));
        }
    }

    private void end() {
        page.html().close("tbody");
        page.endWideTable();
    }
}

package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Cut;
import id.tumbuh.sheets.survey.Estimate;
import id.tumbuh.sheets.survey.GroupPrevalence;
import id.tumbuh.sheets.survey.IndicatorPrevalence;
import java.util.List;

/** The table of one index: a row for each group, for each cut-off the share and its interval. */
final class PrevalenceTableWriter {
    private final Page page;
    private final PrevalenceColumns columns;

    private PrevalenceTableWriter(Page page, PrevalenceColumns columns) {
        this.page = page;
        this.columns = columns;
    }

    static void write(Page page, PrevalenceColumns columns, List<GroupPrevalence> groups) {
        PrevalenceTableWriter writer = new PrevalenceTableWriter(page, columns);
        String title = page.say("report.index." + columns.index().name());
        page.html().element("h3", title);
        page.wideTable(title, "prevalence");
        writer.heads();
        String heading = "";
        for (GroupPrevalence group : groups) {
            if (!group.heading().equals(heading)) {
                writer.startOf(group.heading(), heading.isEmpty());
                heading = group.heading();
            }
            writer.row(group);
        }
        page.html().close("tbody");
        page.endWideTable();
    }

    private void heads() {
        Html html = page.html();
        html.open("thead").open("tr");
        html.element("th", page.say("report.table.group"), "scope", "col", "class", "words");
        html.element("th", "n", "scope", "col", "class", "number");
        for (Cut cut : columns.cuts()) {
            html.open("th", "scope", "colgroup", "colspan", "2");
            html.text(page.say("report.cut." + columns.index().name() + "." + cut.name()));
            html.element("small", PrevalenceColumns.sign(cut)).close("th");
        }
        html.close("tr").close("thead");
    }

    private void startOf(String heading, boolean first) {
        Html html = page.html();
        if (!first) {
            html.close("tbody");
        }
        html.open("tbody");
        if (!heading.equals(GroupNames.ALL)) {
            String span = Integer.toString(2 * columns.cuts().size() + 2);
            html.open("tr", "class", "divider");
            html.element("th", GroupNames.heading(page, heading), "colspan", span, "scope", "rowgroup");
            html.close("tr");
        }
    }

    private void row(GroupPrevalence group) {
        Html html = page.html();
        IndicatorPrevalence figures = group.of(columns.indicator());
        boolean few = figures.children() < Headline.FEWEST;
        html.open("tr", "class", few ? "few" : group.heading().equals(GroupNames.ALL) ? "all" : "group");
        html.element("th", GroupNames.name(page, group), "scope", "row");
        page.numberCell(children(page, figures.children()));
        for (Cut cut : columns.cuts()) {
            Estimate share = figures.beyond(cut);
            html.element("td", page.numbers().percent(share.value()), "class", "number share");
            html.element("td", interval(page, share), "class", "between");
        }
        html.close("tr");
    }

    /** The interval, or nothing: beside a figure without one, a dash would look like a figure unknown. */
    private static String interval(Page page, Estimate share) {
        return page.numbers().hasInterval(share) ? page.numbers().interval(share) : "";
    }

    /** A number of children, marked where it is too small to conclude from: grey alone would not tell. */
    static String children(Page page, long children) {
        String count = page.numbers().whole(children);
        return children > 0 && children < Headline.FEWEST ? count + " †" : count;
    }
}

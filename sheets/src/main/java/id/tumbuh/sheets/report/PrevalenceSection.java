package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Estimate;
import id.tumbuh.sheets.survey.GroupPrevalence;
import java.util.List;

/** Prevalence by age and sex: stunting as a picture, then a table for each index. */
final class PrevalenceSection {
    private static final List<Double> GRID = List.of(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    private static final List<Double> WIDE_GRID = List.of(0.0, 25.0, 50.0, 75.0, 100.0);

    private final Page page;
    private final List<GroupPrevalence> groups;

    private PrevalenceSection(Page page) {
        this.page = page;
        this.groups = page.data().prevalence().groups().stream()
                .filter(group -> page.data().sexKnown() || !GroupNames.needsSex(group))
                .toList();
    }

    static void write(Page page) {
        PrevalenceSection section = new PrevalenceSection(page);
        page.section(Part.PREVALENCE);
        if (section.groups.isEmpty() || page.data().prevalence().kept() == 0) {
            page.paragraph(page.say("report.prevalence.none"), "empty");
        } else {
            boolean byChild = page.data().counts().children() > 0;
            page.paragraph(page.say(byChild ? "report.prevalence.byChild" : "report.prevalence.byRow"), "lead");
            section.chart();
            for (PrevalenceColumns columns : PrevalenceColumns.values()) {
                PrevalenceTableWriter.write(page, columns, section.groups);
            }
            page.paragraph(page.say("report.prevalence.note"), "note");
        }
        page.endSection();
    }

    private void chart() {
        List<GroupPrevalence> rows = groups.stream()
                .filter(group -> group.heading().equals(GroupNames.ALL)
                        || group.heading().equals(GroupNames.BY_AGE)
                        || group.heading().equals(GroupNames.BY_SEX))
                .toList();
        boolean wide = rows.stream()
                .filter(group -> !Headline.STUNTING.tooFew(group))
                .anyMatch(group -> Headline.STUNTING.share(group).high() > 50);
        List<Double> grid = wide ? WIDE_GRID : GRID;
        Html html = page.html();
        html.open("figure", "class", "whiskers");
        html.element("figcaption", page.say("report.whiskers.caption"));
        html.open("table");
        html.open("thead").open("tr");
        html.element("th", page.say("report.table.group"), "scope", "col", "class", "words");
        html.open("td");
        new ScaleDrawing(html, page.numbers(), top(grid)).axis(grid);
        html.close("td");
        html.element("th", page.say("report.whiskers.value"), "scope", "col", "class", "words");
        html.element("th", "n", "scope", "col", "class", "number");
        html.close("tr").close("thead").open("tbody");
        rows.forEach(group -> chartRow(group, grid));
        html.close("tbody").close("table").close("figure");
    }

    private void chartRow(GroupPrevalence group, List<Double> grid) {
        Html html = page.html();
        Estimate share = Headline.STUNTING.share(group);
        boolean few = Headline.STUNTING.tooFew(group);
        html.open("tr", "class", few ? "few" : group.heading().equals(GroupNames.ALL) ? "all" : "group");
        html.element("th", GroupNames.name(page, group), "scope", "row");
        html.open("td", "class", "picture");
        new ScaleDrawing(html, page.numbers(), top(grid)).row(share, grid);
        html.close("td").open("td", "class", "value");
        html.element("span", page.numbers().percent(share.value()));
        if (page.numbers().hasInterval(share)) {
            html.element("small", page.numbers().interval(share));
        }
        html.close("td");
        page.numberCell(PrevalenceTableWriter.children(page, Headline.STUNTING.children(group)));
        html.close("tr");
    }

    private static double top(List<Double> grid) {
        return grid.get(grid.size() - 1);
    }
}

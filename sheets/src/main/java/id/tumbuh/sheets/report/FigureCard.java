package id.tumbuh.sheets.report;

import id.tumbuh.sheets.survey.Estimate;
import id.tumbuh.sheets.survey.GroupPrevalence;
import java.util.List;

/** One big figure with its interval, its public-health class and what is severe in it. */
final class FigureCard {
    private FigureCard() {}

    static void write(Page page, Headline figure, GroupPrevalence all) {
        Estimate share = figure.share(all);
        boolean few = figure.tooFew(all);
        Html html = page.html();
        html.open("div", "class", few ? "figure few" : "figure");
        html.element("h3", page.say("report.figure." + figure.name()));
        page.paragraph(page.say("report.figure." + figure.name() + ".meaning"), "meaning");
        page.paragraph(page.numbers().percent(share.value()), "big");
        if (figure.children(all) == 0) {
            page.paragraph(page.say("report.figure.none"), "class");
        } else {
            body(page, figure, all, share, few);
        }
        html.close("div");
    }

    private static void body(Page page, Headline figure, GroupPrevalence all, Estimate share, boolean few) {
        Numbers numbers = page.numbers();
        String children = numbers.whole(figure.children(all));
        String count = numbers.whole(figure.count(all, share));
        page.html()
                .open("p", "class", "base")
                .text(page.say("report.figure.interval", "interval", numbers.interval(share)));
        page.html()
                .element("small", page.say("report.figure.base", "count", count, "n", children))
                .close("p");
        new ScaleDrawing(page.html(), numbers, figure.top(share)).labelled(share, marks(figure));
        severity(page, figure, share, few);
        String severe = numbers.percent(figure.severeShare(all).value());
        page.paragraph(page.say("report.figure." + figure.name() + ".severe", "percent", severe), "severe");
    }

    private static List<Double> marks(Headline figure) {
        return figure.limits().isEmpty() ? List.of(10.0, 20.0, 30.0, 40.0) : figure.limits();
    }

    private static void severity(Page page, Headline figure, Estimate share, boolean few) {
        Html html = page.html();
        html.open("p", "class", "class");
        if (few) {
            html.text(page.say("report.tooFew"));
        } else if (figure.limits().isEmpty()) {
            html.element("small", page.say("report.figure.noSeverity"));
        } else {
            Severity severity = Severity.of(share.value(), figure.limits());
            String range = Severity.range(share.value(), figure.limits(), page.numbers());
            String name = page.say("report.severity." + severity.name());
            html.element("strong", page.say("report.figure.severity", "class", name));
            html.element(
                    "small",
                    page.say("report.figure.range", "range", page.numbers().sign(range)));
        }
        html.close("p");
    }
}

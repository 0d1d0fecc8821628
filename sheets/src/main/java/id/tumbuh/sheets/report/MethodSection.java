package id.tumbuh.sheets.report;

/** By what rules the figures were made, and what they are not for. */
final class MethodSection {
    private MethodSection() {}

    static void write(Page page) {
        ReportData data = page.data();
        page.section(Part.METHOD);
        Html html = page.html();
        html.open("ul", "class", "method-notes");
        html.element("li", page.say("report.method.standards", "ruleSet", data.ruleSet()));
        html.element("li", page.say("report.method.status"));
        html.element("li", page.say("report.method.prevalence"));
        html.element("li", page.say("report.method.severity"));
        html.element("li", page.say("report.method.quality"));
        html.element("li", page.say("report.method.decision"), "class", "decision");
        html.close("ul");
        page.endSection();
    }
}

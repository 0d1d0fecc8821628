package id.tumbuh.sheets.report;

import id.tumbuh.growth.status.Status;
import id.tumbuh.sheets.report.ReportData.UndecidedRow;
import java.util.List;

/** The children whose class depends on the sex that the file does not tell; nothing where sex is known. */
final class UndecidedSection {
    private UndecidedSection() {}

    static void write(Page page) {
        if (page.data().sexKnown()) {
            return;
        }
        List<UndecidedRow> rows = page.data().undecided();
        page.section(Part.UNDECIDED);
        if (rows.isEmpty()) {
            page.paragraph(page.say("report.undecided.none"), "empty");
        } else {
            page.paragraph(lead(page, rows.size()), "lead");
            page.privacy(rows.stream().map(UndecidedRow::name));
            table(page, rows);
        }
        page.endSection();
    }

    private static String lead(Page page, int shown) {
        long all = page.data().undecidedInAll();
        String count = page.numbers().whole(all);
        String lead = page.say("report.undecided.lead", "count", count);
        return all > shown
                ? lead + " "
                        + page.say(
                                "report.undecided.more", "shown", page.numbers().whole(shown))
                : lead;
    }

    private static void table(Page page, List<UndecidedRow> rows) {
        String name = page.say("report.action.child");
        String index = page.say("report.table.index");
        String boy = page.say("report.undecided.boy");
        String girl = page.say("report.undecided.girl");
        String line = page.say("report.action.line");
        Html html = page.html();
        html.open("table", "class", "undecided-rows cards");
        page.heads(4, name, index, boy, girl, line);
        html.open("tbody");
        for (UndecidedRow row : rows) {
            html.open("tr").open("th", "scope", "row", "class", "child");
            html.element("bdi", page.nameOrLine(row.name(), row.line()));
            html.close("th");
            page.cardCell(index, page.say("report.short." + row.index().name()), "index");
            page.cardCell(boy, status(page, row.statusBoy()), "status");
            page.cardCell(girl, status(page, row.statusGirl()), "status");
            page.cardCell(line, page.numbers().whole(row.line()), "number line");
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String status(Page page, String code) {
        for (Status status : Status.values()) {
            if (status.code().equals(code)) {
                return page.words().label(status);
            }
        }
        return code.isBlank() ? Numbers.NOTHING : code;
    }
}

package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.growth.verdict.Step;
import id.tumbuh.sheets.report.ReportData.ActionRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The children who need action, under headings of what was found: each heading says once what the kader and the health
 * worker do, and a child's row lists all its findings.
 */
final class ActionSection {
    private static final int COLUMNS = 10;

    private final Page page;
    private final Words words;

    private ActionSection(Page page) {
        this.page = page;
        this.words = page.words();
    }

    static void write(Page page) {
        page.section(Part.ACTION);
        List<ActionRow> children = page.data().actions();
        if (children.isEmpty()) {
            boolean unknown = page.data().counts().scored() == 0;
            page.paragraph(page.say(unknown ? "report.action.unknown" : "report.action.none"), "empty");
        } else {
            page.privacy(children.stream().map(ActionRow::name));
            new ActionSection(page).table(children);
        }
        page.endSection();
    }

    private void table(List<ActionRow> children) {
        long all = page.data().actionsInAll();
        if (all > children.size()) {
            String shown = page.numbers().whole(children.size());
            page.paragraph(
                    page.say(
                            "report.action.more",
                            "shown",
                            shown,
                            "all",
                            page.numbers().whole(all)),
                    "lead");
        }
        page.paragraph(page.say("report.action.lead"), "note");
        Html html = page.html();
        html.open("table", "class", "actions cards");
        heads();
        for (int from = 0; from < children.size(); ) {
            int to = endOfGroup(children, from);
            html.open("tbody");
            group(worst(children.get(from)), to - from);
            for (int at = from; at < to; at++) {
                child(children.get(at), at + 1);
            }
            html.close("tbody");
            from = to;
        }
        further(furtherFindings(children));
        html.close("table");
    }

    private void heads() {
        page.heads(
                6,
                page.say("report.action.number"),
                page.say("report.action.child"),
                page.say("report.action.age"),
                page.say("report.action.sex"),
                page.say("report.action.finding"),
                page.say("report.action.letter"),
                page.say("report.short.BB_U"),
                page.say("report.short.TB_U"),
                page.say("report.short.BB_TB"),
                page.say("report.action.line"));
    }

    private void further(List<Alert> alerts) {
        if (!alerts.isEmpty()) {
            page.html().open("tbody");
            alerts.forEach(alert -> heading(alert, " · " + page.say("report.action.further")));
            page.html().close("tbody");
        }
    }

    private static int endOfGroup(List<ActionRow> children, int from) {
        int to = from + 1;
        while (to < children.size() && worst(children.get(to)) == worst(children.get(from))) {
            to++;
        }
        return to;
    }

    private static @Nullable Alert worst(ActionRow child) {
        return child.alerts().isEmpty() ? null : child.alerts().get(0);
    }

    private void group(@Nullable Alert alert, int children) {
        String count =
                page.say("report.action.children", "count", page.numbers().whole(children));
        heading(alert, " · " + count);
    }

    private void heading(@Nullable Alert alert, String behind) {
        Html html = page.html();
        html.open("tr", "class", "divider");
        html.open("th", "colspan", Integer.toString(COLUMNS), "scope", "rowgroup");
        if (alert == null) {
            html.element("strong", page.say("report.action.other")).text(behind);
        } else {
            AlertMark mark = AlertMark.of(alert);
            html.element("span", mark.sign(), "class", mark.cssClass(), "aria-hidden", "true");
            html.element("strong", " " + words.label(alert)).text(behind);
            steps("report.action.kader", alert.kader());
            steps("report.action.worker", alert.healthWorker());
        }
        html.close("th").close("tr");
    }

    private void steps(String key, List<Step> steps) {
        if (!steps.isEmpty()) {
            page.html().element("span", page.say(key, "steps", joined(steps)), "class", "steps");
        }
    }

    private String joined(List<Step> steps) {
        return steps.stream().map(words::label).collect(Collectors.joining(" · "));
    }

    private void child(ActionRow child, int number) {
        Html html = page.html();
        html.open("tr");
        html.element("td", page.numbers().whole(number), "class", "ordinal");
        html.open("th", "scope", "row", "class", "child");
        html.element("bdi", page.nameOrLine(child.name(), child.line()));
        if (!child.place().isBlank()) {
            html.open("small").element("bdi", child.place()).close("small");
        }
        html.close("th");
        page.cardCell(page.say("report.action.age"), page.numbers().months(child.months()), "age");
        page.cardCell(page.say("report.action.sex"), sex(child.sex()), "sex");
        String findings = child.alerts().stream().map(words::label).collect(Collectors.joining(", "));
        page.cardCell(page.say("report.action.finding"), findings, "findings");
        page.cardCell(page.say("report.action.letter"), orNothing(child.letter()), "letter");
        page.cardCell(page.say("report.short.BB_U"), page.numbers().z(child.zWeight()), "number");
        page.cardCell(page.say("report.short.TB_U"), page.numbers().z(child.zLength()), "number");
        page.cardCell(page.say("report.short.BB_TB"), page.numbers().z(child.zWeightForLength()), "number");
        page.cardCell(page.say("report.action.line"), page.numbers().whole(child.line()), "number line");
        html.close("tr");
    }

    private String sex(String sex) {
        return sex.equals("L") || sex.equals("P") ? page.say("report.sex." + sex) : orNothing(sex);
    }

    private static String orNothing(String text) {
        return text.isBlank() ? Numbers.NOTHING : text;
    }

    /** The findings that head no group here; their steps stand at the end, so that none is without. */
    private List<Alert> furtherFindings(List<ActionRow> children) {
        Set<Alert> further = EnumSet.noneOf(Alert.class);
        children.forEach(child -> further.addAll(child.alerts()));
        children.stream().flatMap(child -> child.alerts().stream().limit(1)).forEach(further::remove);
        return List.copyOf(further);
    }
}

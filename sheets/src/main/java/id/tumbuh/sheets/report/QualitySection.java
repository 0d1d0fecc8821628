package id.tumbuh.sheets.report;

import id.tumbuh.sheets.quality.Check;
import id.tumbuh.sheets.quality.QualityClass;
import id.tumbuh.sheets.quality.QualityResult;
import id.tumbuh.sheets.quality.Reading;
import id.tumbuh.sheets.quality.Subject;
import id.tumbuh.sheets.report.ReportData.DigitColumn;
import java.util.List;
import java.util.stream.Collectors;

/** How far the measurements can be trusted: each check with its value, its class and what to do about it. */
final class QualitySection {
    private final Page page;

    private QualitySection(Page page) {
        this.page = page;
    }

    static void write(Page page) {
        QualitySection section = new QualitySection(page);
        page.section(Part.QUALITY);
        page.paragraph(page.say("report.quality.lead"), "lead");
        section.overall();
        section.digits();
        section.checks();
        section.unchecked();
        page.paragraph(page.say("report.quality.note"), "note");
        page.endSection();
    }

    private void overall() {
        Html html = page.html();
        for (QualityResult result : page.data().quality()) {
            if (result.check() == Check.PLAUSIBILITY) {
                html.open("div", "class", "overall");
                chip(result.quality());
                html.open("p")
                        .element("strong", page.say("quality.check.PLAUSIBILITY"))
                        .text(" ");
                String value = Double.isFinite(result.value()) ? value(result) + ". " : "";
                html.text(value + reading(result));
                html.close("p").close("div");
            }
        }
    }

    private void digits() {
        List<DigitColumn> columns = page.data().digits().stream()
                .filter(column -> column.digits().result().count() > 0)
                .toList();
        if (columns.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.element("h3", page.say("report.digits"));
        page.paragraph(page.say("report.digits.lead"), "note");
        html.open("div", "class", "digits");
        columns.forEach(column -> DigitChart.write(page, column));
        html.close("div");
    }

    private void checks() {
        List<QualityResult> results = page.data().quality().stream()
                .filter(result -> result.check() != Check.PLAUSIBILITY && result.count() > 0)
                .toList();
        if (results.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("table", "class", "checks cards");
        page.heads(
                9,
                page.say("report.quality.check"),
                page.say("report.quality.value"),
                page.say("report.quality.class"),
                page.say("report.quality.reading"));
        Subject subject = null;
        for (QualityResult result : results) {
            if (result.subject() != subject) {
                startOf(result.subject(), subject == null);
                subject = result.subject();
            }
            row(result);
        }
        html.close("tbody").close("table");
    }

    private void startOf(Subject subject, boolean first) {
        Html html = page.html();
        if (!first) {
            html.close("tbody");
        }
        String name = page.say("quality.subject." + subject.name());
        html.open("tbody").open("tr", "class", "divider");
        html.element("th", name, "colspan", "4", "scope", "rowgroup").close("tr");
    }

    private void row(QualityResult result) {
        Html html = page.html();
        html.open("tr");
        html.element("th", page.say("quality.check." + result.check().name()), "scope", "row");
        page.cardCell(page.say("report.quality.value"), value(result), "value");
        html.open("td", "class", "class", "data-label", page.say("report.quality.class"));
        chip(result.quality());
        html.close("td");
        page.cardCell(page.say("report.quality.reading"), reading(result), "reading");
        html.close("tr");
    }

    /** A letter in a square beside the word; the squares grow darker, so that grey paper tells them apart too. */
    private void chip(QualityClass quality) {
        Html html = page.html();
        html.open("span", "class", "chip " + quality.name());
        html.element("b", page.say("quality.letter." + quality.name()), "aria-hidden", "true");
        html.text(" " + page.say("quality.class." + quality.name())).close("span");
    }

    private String value(QualityResult result) {
        Numbers numbers = page.numbers();
        String number = switch (result.check()) {
            case WHO_FLAGS, SMART_FLAGS -> numbers.percent(result.value());
            case PLAUSIBILITY -> numbers.decimal(result.value(), 0);
            case DIGIT_PREFERENCE, AGE_HEAPING_AT_YEARS, AGE_HEAPING_AT_HALF_YEARS ->
                numbers.decimal(result.value(), 1);
            case AGE_RATIO, SEX_RATIO, SPREAD, SKEWNESS, KURTOSIS -> numbers.decimal(result.value(), 2);
        };
        return Double.isFinite(result.value())
                ? page.say("quality.value." + result.check().name(), "value", number)
                : number;
    }

    /** Height for age differs more between children than weight for height does, however well it is measured. */
    private String reading(QualityResult result) {
        boolean height = result.subject() == Subject.HEIGHT_FOR_AGE && result.reading() == Reading.SPREAD_TOO_WIDE;
        boolean partMissing = result.check() == Check.PLAUSIBILITY && result.reading() == Reading.NOT_ENOUGH_DATA;
        String special = height ? ".HEIGHT_FOR_AGE" : partMissing ? ".PLAUSIBILITY" : "";
        String key = "quality.reading." + result.reading().name() + special;
        boolean judgedByChance = result.check() == Check.SEX_RATIO || result.check() == Check.AGE_RATIO;
        return judgedByChance && !result.quality().isSound() && Double.isFinite(result.probability())
                ? page.say(key) + " " + chance(result)
                : page.say(key);
    }

    private String chance(QualityResult result) {
        boolean tiny = result.probability() < 0.001;
        String limit = page.numbers().decimal(tiny ? 0.001 : result.probability(), 3);
        return page.say(
                "quality.chance",
                "p",
                (tiny ? "< " : "= ") + limit,
                "n",
                page.numbers().whole(result.count()));
    }

    private void unchecked() {
        String names = page.data().quality().stream()
                .filter(result -> result.count() == 0 && result.check() != Check.PLAUSIBILITY)
                .map(result -> page.say("quality.subject." + result.subject().name()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            page.paragraph(page.say("report.quality.unchecked", "names", names), "note");
        }
    }
}

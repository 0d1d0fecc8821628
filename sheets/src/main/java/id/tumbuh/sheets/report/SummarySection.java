package id.tumbuh.sheets.report;

import id.tumbuh.growth.verdict.Alert;
import id.tumbuh.sheets.quality.Check;
import id.tumbuh.sheets.quality.QualityClass;
import id.tumbuh.sheets.quality.QualityResult;
import id.tumbuh.sheets.report.ReportData.Counts;
import id.tumbuh.sheets.survey.Estimate;
import id.tumbuh.sheets.survey.GroupPrevalence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a meeting must know, in sentences and four figures: the first sheet of paper. */
final class SummarySection {
    private static final int MOST_URGENT = 3;

    private final Page page;

    private SummarySection(Page page) {
        this.page = page;
    }

    static void write(Page page) {
        SummarySection section = new SummarySection(page);
        page.section(Part.SUMMARY);
        section.sentences().forEach(sentence -> page.paragraph(sentence, "headline"));
        if (page.data().counts().scored() > 0) {
            page.data().prevalence().groups().stream().findFirst().ifPresent(section::figures);
        }
        CountsList.write(page);
        page.endSection();
    }

    private List<String> sentences() {
        Counts counts = page.data().counts();
        List<String> sentences = new ArrayList<>();
        if (counts.scored() == 0) {
            sentences.add(page.say("report.nothing", "rows", page.numbers().whole(counts.data())));
            return sentences;
        }
        page.data().prevalence().groups().stream().findFirst().ifPresent(all -> {
            String sure = page.data().sexKnown() ? "" : ".sexUnknown";
            sentence(sentences, all, Headline.STUNTING, "report.headline.STUNTING" + sure);
            sentence(sentences, all, Headline.WASTING, "report.headline.WASTING");
            if (sentences.isEmpty()) {
                sentences.add(page.say("report.headline.noPrevalence"));
            }
        });
        sentences.add(actions());
        quality(sentences);
        return sentences;
    }

    private void sentence(List<String> sentences, GroupPrevalence all, Headline figure, String key) {
        long children = figure.children(all);
        if (children == 0) {
            return;
        }
        Numbers numbers = page.numbers();
        Estimate share = figure.share(all);
        String percent = numbers.percent(share.value());
        String measure = numbers.hasInterval(share)
                ? page.say("report.measure", "percent", percent, "interval", numbers.interval(share))
                : percent;
        String sentence = page.say(
                key,
                "n",
                numbers.whole(children),
                "count",
                numbers.whole(figure.count(all, share)),
                "measure",
                measure,
                "severe",
                severe(figure.count(all, figure.severeShare(all))));
        sentences.add(figure.tooFew(all) ? sentence + " " + page.say("report.tooFew") : sentence);
    }

    private String severe(long count) {
        return count == 0
                ? page.say("report.headline.noneSevere")
                : page.say("report.headline.severe", "count", page.numbers().whole(count));
    }

    private String actions() {
        ReportData data = page.data();
        if (data.actionsInAll() == 0) {
            return page.say("report.headline.noAction");
        }
        String count = page.numbers().whole(data.actionsInAll());
        boolean all = data.actionsInAll() == data.actions().size();
        String urgent = all ? mostUrgent() : "";
        return urgent.isEmpty()
                ? page.say("report.headline.action", "count", count)
                : page.say("report.headline.actionUrgent", "count", count, "urgent", urgent);
    }

    /** Counted by each child's worst finding; only where the page holds them all. */
    private String mostUrgent() {
        Map<Alert, Long> byAlert = new EnumMap<>(Alert.class);
        page.data().actions().stream()
                .flatMap(child -> child.alerts().stream().limit(1))
                .forEach(alert -> byAlert.merge(alert, 1L, Long::sum));
        List<String> parts = byAlert.entrySet().stream()
                .limit(MOST_URGENT)
                .map(entry -> page.say(
                        "report.headline.urgent",
                        "label",
                        page.words().label(entry.getKey()),
                        "count",
                        page.numbers().whole(entry.getValue())))
                .toList();
        return String.join(", ", parts);
    }

    private void quality(List<String> sentences) {
        for (QualityResult result : page.data().quality()) {
            boolean judged = result.quality() != QualityClass.NOT_ENOUGH_DATA;
            if (result.check() == Check.PLAUSIBILITY
                    && judged
                    && !result.quality().isSound()) {
                sentences.add(
                        page.say("report.headline.quality." + result.quality().name()));
            }
        }
    }

    private void figures(GroupPrevalence all) {
        page.html().open("div", "class", "figures");
        for (Headline figure : Headline.values()) {
            FigureCard.write(page, figure, all);
        }
        page.html().close("div");
        page.paragraph(page.say("report.figure.note"), "note");
        if (!page.data().sexKnown()) {
            page.paragraph(page.say("report.sexUnknown"), "note");
        }
    }
}

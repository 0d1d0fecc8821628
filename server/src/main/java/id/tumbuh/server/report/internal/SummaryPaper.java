package id.tumbuh.server.report.internal;

import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.month.MonthSummary;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Paper;
import id.tumbuh.server.report.internal.paper.PaperWords;
import id.tumbuh.server.report.internal.paper.Section;
import id.tumbuh.server.report.internal.paper.Sheet;
import id.tumbuh.server.report.internal.paper.Value;
import id.tumbuh.server.report.internal.template.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A month on one page: figures, what does not add up and why, who signed what. */
final class SummaryPaper {
    private static final Sheet SHEET = new Sheet(Sheet.Size.A4, false, 6);
    /** So many stand side by side that everything keeps to one page. */
    private static final int ITEMS_BESIDE = 4;

    private static final int CHECKS_BESIDE = 2;
    private static final int FIGURES_BESIDE = 2;

    private final MonthSummary month;
    private final Map<UUID, String> staff;
    private final Surroundings around;
    private final PaperWords words;

    private SummaryPaper(MonthSummary month, Map<UUID, String> staff, Surroundings around, PaperWords words) {
        this.month = month;
        this.staff = staff;
        this.around = around;
        this.words = words;
    }

    /** @param staff what those who took the steps are called; empty for who sees no names */
    static Paper of(MonthSummary month, Map<UUID, String> staff, Surroundings around, PaperWords words) {
        return new SummaryPaper(month, staff, around, words).paper();
    }

    private Paper paper() {
        Area place = month.posyandu();
        List<Grid> grids = List.of(items(), figures(), checks(), steps());
        List<String> notes = new ArrayList<>(words.legend(grids));
        notes.add(words.text("summary.hash", Map.of("hash", orDash(month.hash()))));
        notes.add(words.text("summary.rules", Map.of("rules", orDash(month.rules()))));
        Section section = new Section(
                place.name(),
                words.text("summary.title"),
                month.stand().draft(),
                fields(place),
                List.of(),
                null,
                grids,
                notes,
                List.of(),
                null);
        return new Paper(
                "ringkasan-" + place.id() + "-" + month.period().text(),
                words.text("summary.title"),
                around.footer(place, words.text("summary.source"), words),
                SHEET,
                List.of(section));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }

    private List<Section.Field> fields(Area place) {
        return List.of(
                Section.Field.of(words.text("posyandu"), place.name()),
                Section.Field.of(words.text("desa"), around.name(place, AreaLevel.DESA)),
                Section.Field.of(words.text("puskesmas"), around.name(place, AreaLevel.PUSKESMAS)),
                Section.Field.of(words.text("month"), Surroundings.period(month.period(), words)),
                new Section.Field(
                        words.text("day"),
                        month.stand().asOf() == null
                                ? Value.Without.NOT_RECORDED
                                : new Value.Words(
                                        Surroundings.date(month.stand().asOf(), words))),
                Section.Field.of(words.text("standing"), around.state(month.stand(), place, words)));
    }

    private Grid items() {
        List<Head> head = List.of(Head.of(words.text("item")), Head.of(words.text("count")));
        List<Grid.Line> lines = month.items().stream()
                .map(one -> Grid.Line.of(List.of(label(one.text())), List.of(Sum.value(one.count()))))
                .toList();
        return new Grid(
                List.of(head), List.of(words.text("item")), columns(head), List.of(25, 11), lines, ITEMS_BESIDE);
    }

    private static List<String> columns(List<Head> head) {
        return head.subList(1, head.size()).stream().map(Head::text).toList();
    }

    private String label(String text) {
        return words.all().text(text + ".label");
    }

    private Grid figures() {
        List<Head> head = List.of(
                Head.of(words.text("figure")),
                Head.of(words.text("percent")),
                Head.of(words.text("partOfWhole")),
                Head.of(words.text("interval")),
                Head.of(words.text("coverage")));
        List<Grid.Line> lines = month.figures().stream().map(this::figure).toList();
        return new Grid(
                List.of(head),
                List.of(words.text("figure")),
                columns(head),
                List.of(34, 17, 16, 16, 14),
                lines,
                FIGURES_BESIDE);
    }

    private Grid.Line figure(MonthSummary.Figure one) {
        Value percent = one.without() == null
                ? percent(one.percent())
                : switch (one.without()) {
                    case NOT_RECORDED -> Value.Without.NOT_RECORDED;
                    case HELD_BACK -> Value.Without.HELD_BACK;
                };
        BigDecimal low = one.low();
        BigDecimal high = one.high();
        Value interval = low == null || high == null
                ? Value.Without.EMPTY
                : new Value.Words(words.decimal(low) + "–" + words.decimal(high));
        Value parts = one.part() == null || one.whole() == null
                ? Value.Without.EMPTY
                : new Value.Words(one.part() + " / " + one.whole());
        Value coverage = one.coverage() == null ? Value.Without.EMPTY : percent(one.coverage());
        return Grid.Line.of(List.of(label(one.text())), List.of(percent, parts, interval, coverage));
    }

    private static Value percent(@Nullable BigDecimal number) {
        return number == null ? Value.Without.NO_WHOLE : new Value.Percent(number);
    }

    private Grid checks() {
        List<Head> head =
                List.of(Head.of(words.text("check")), Head.of(words.text("holds")), Head.of(words.text("explanation")));
        List<Grid.Line> lines = month.checks().stream()
                .map(check -> Grid.Line.of(
                        List.of(label(check.text())),
                        List.of(
                                new Value.Words(words.text(check.holds() ? "yes" : "no")),
                                check.reason() == null ? Value.Without.EMPTY : new Value.Words(check.reason()))))
                .toList();
        return new Grid(
                List.of(head), List.of(words.text("check")), columns(head), List.of(30, 7, 16), lines, CHECKS_BESIDE);
    }

    private Grid steps() {
        List<Head> head = List.of(
                Head.of(words.text("step")),
                Head.of(words.text("by")),
                Head.of(words.text("on")),
                Head.of(words.text("version")),
                Head.of(words.text("reason")));
        List<Grid.Line> lines = month.steps().stream().map(this::step).toList();
        return new Grid(List.of(head), List.of(words.text("step")), columns(head), List.of(24, 30, 18, 8, 24), lines);
    }

    private Grid.Line step(MonthSummary.Step one) {
        String name = one.actor() == null ? null : staff.get(one.actor());
        return Grid.Line.of(
                List.of(words.text("step." + one.kind().substring(one.kind().indexOf('.') + 1))),
                List.of(
                        name == null ? Value.Without.EMPTY : new Value.Words(name),
                        new Value.Words(Surroundings.day(one.at(), month.posyandu(), words)),
                        one.version() == 0 ? Value.Without.EMPTY : new Value.Whole(one.version()),
                        one.reason() == null ? Value.Without.EMPTY : new Value.Words(one.reason())));
    }
}

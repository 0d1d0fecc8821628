package id.tumbuh.server.report.internal;

import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.skdn.Ratio;
import id.tumbuh.server.area.Area;
import id.tumbuh.server.area.AreaLevel;
import id.tumbuh.server.month.Gathered;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.month.Shown;
import id.tumbuh.server.report.internal.paper.Bars;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Balok SKDN: the bars S, K, D and N of every month of the year, a page for each posyandu, with the numbers below. */
final class SkdnPaper {
    private static final Sheet SHEET = new Sheet(Sheet.Size.A4, true, 8);
    private static final List<Item> BARS = List.of(Item.S, Item.K, Item.D, Item.N);
    private static final List<Item> LINES =
            List.of(Item.S, Item.K, Item.D, Item.N, Item.T, Item.O, Item.B, Item.BGM, Item.DUA_T);
    private static final int YEAR = 12;
    private static final int LABEL_WIDTH = 26;
    private static final int VALUE_WIDTH = 8;

    /** A share of the table: its word, part and whole. */
    private record Share(String word, Item part, Item whole) {}

    private static final List<Share> SHARES = List.of(
            new Share("K/S", Item.K, Item.S),
            new Share("D/S", Item.D, Item.S),
            new Share("N/D", Item.N, Item.D),
            new Share("BGM/D", Item.BGM, Item.D));

    private final List<Gathered> year;
    private final Surroundings around;
    private final PaperWords words;

    private SkdnPaper(List<Gathered> year, Surroundings around, PaperWords words) {
        this.year = year;
        this.around = around;
        this.words = words;
    }

    /** The picture of the months of a year, of which at least one is counted. */
    static Paper of(List<Gathered> year, Surroundings around, PaperWords words) {
        return new SkdnPaper(year, around, words).paper();
    }

    /**
     * A month of one posyandu, or of all.
     *
     * @param counted posyandu whose numbers are in it, of so many {@code expected}; a month in which some are missing is no low one
     */
    private record Month(@Nullable Numbers numbers, boolean draft, int counted, int expected) {
        static Month of(Gathered month) {
            int counted = (int) month.posts().stream()
                    .filter(post -> post.numbers() != null)
                    .count();
            return new Month(month.sum(), month.draft(), counted, month.posts().size());
        }
    }

    private Paper paper() {
        Gathered last = year.getLast();
        List<Section> sections = new ArrayList<>();
        boolean single = last.place().level() == AreaLevel.POSYANDU;
        boolean open = true;
        for (Gathered month : year) {
            Numbers sum = month.sum();
            open &= sum == null || sum.opensParts();
        }
        if (!single) {
            sections.add(section(
                    last.place(),
                    words.text("sum"),
                    year.stream().map(Month::of).toList()));
        }
        if (single || open) {
            last.posts()
                    .forEach(post ->
                            sections.add(section(post.area(), post.area().name(), months(post.area()))));
        }
        return new Paper(
                "skdn-" + last.place().id() + "-" + last.period().year(),
                words.text("skdn.title"),
                around.footer(last.place(), words.text("skdn.source"), words),
                SHEET,
                sections);
    }

    private List<Month> months(Area posyandu) {
        return year.stream()
                .map(month -> month.posts().stream()
                        .filter(post -> post.area().id().equals(posyandu.id()))
                        .findFirst()
                        .map(post -> new Month(post.numbers(), post.stand().draft(), 1, 1))
                        .orElse(new Month(null, false, 0, 0)))
                .toList();
    }

    private Section section(Area place, String name, List<Month> months) {
        boolean draft = months.stream().anyMatch(Month::draft);
        List<Section.Field> fields = new ArrayList<>();
        if (place.level() == AreaLevel.POSYANDU) {
            fields.add(Section.Field.of(words.text("posyandu"), place.name()));
        }
        if (place.level().depth() >= AreaLevel.DESA.depth()) {
            fields.add(Section.Field.of(words.text("desa"), around.name(place, AreaLevel.DESA)));
        }
        fields.add(Section.Field.of(words.text("puskesmas"), around.name(place, AreaLevel.PUSKESMAS)));
        fields.add(Section.Field.of(
                words.text("year"), Integer.toString(year.getLast().period().year())));
        Grid table = table(months);
        List<String> notes = new ArrayList<>(List.of(words.text("skdn.legend")));
        if (months.stream().anyMatch(month -> month.expected() > 1)) {
            notes.add(words.text("skdn.missing"));
        }
        notes.addAll(words.legend(List.of(table)));
        if (draft) {
            notes.add(words.text("skdn.draft"));
        }
        return new Section(
                name,
                words.text("skdn.title"),
                draft,
                fields,
                List.of(),
                bars(months),
                List.of(table),
                notes,
                List.of(),
                null);
    }

    private String nameOfMonth(int place) {
        return words.text("short." + (place + 1));
    }

    private Bars bars(List<Month> months) {
        List<Bars.Group> groups = new ArrayList<>();
        for (int i = 0; i < YEAR; i++) {
            Month month = i < months.size() ? months.get(i) : new Month(null, false, 0, 0);
            List<@Nullable Integer> heights = new ArrayList<>();
            BARS.forEach(item -> heights.add(number(month, item)));
            groups.add(new Bars.Group(nameOfMonth(i), heights, month.draft(), of(month)));
        }
        return new Bars(BARS.stream().map(Item::name).toList(), groups);
    }

    /** Of one posyandu alone there is nothing to say. */
    private @Nullable String of(Month month) {
        return month.expected() > 1
                ? words.text("skdn.of", Map.of("counted", month.counted(), "expected", month.expected()))
                : null;
    }

    private static @Nullable Integer number(Month month, Item item) {
        Numbers numbers = month.numbers();
        return numbers != null && numbers.count(item, Part.ALL) instanceof Shown.Known shown
                ? Integer.valueOf(shown.number())
                : null;
    }

    private Grid table(List<Month> months) {
        List<Head> head = new ArrayList<>(List.of(Head.of(words.text("label"))));
        List<String> columns = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        for (int i = 0; i < YEAR; i++) {
            head.add(Head.of(nameOfMonth(i)));
            columns.add(nameOfMonth(i));
            widths.add(VALUE_WIDTH);
        }
        List<Grid.Line> lines = new ArrayList<>();
        if (months.stream().anyMatch(month -> month.expected() > 1)) {
            lines.add(Grid.Line.of(List.of(words.text("skdn.counted")), counted(months)));
        }
        LINES.forEach(item -> lines.add(Grid.Line.of(
                List.of(words.all().text(item.text() + ".label")), across(months, month -> count(month, item)))));
        SHARES.forEach(share -> lines.add(Grid.Line.of(
                List.of(words.text("percentOf", Map.of("share", share.word()))),
                across(months, month -> share(month, share)))));
        return new Grid(List.of(head), List.of(words.text("label")), columns, widths, lines);
    }

    /** Also of a month from which nothing has come: that is what it says. */
    private static List<Value> counted(List<Month> months) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < YEAR; i++) {
            Month month = i < months.size() ? months.get(i) : new Month(null, false, 0, 0);
            values.add(
                    month.expected() == 0
                            ? Value.Without.NO_WHOLE
                            : new Value.Words(month.counted() + "/" + month.expected()));
        }
        return values;
    }

    /** How a month fills a cell. */
    private interface Filling {
        Value of(Month month);
    }

    private static List<Value> across(List<Month> months, Filling filling) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < YEAR; i++) {
            boolean counted = i < months.size() && months.get(i).numbers() != null;
            values.add(counted ? filling.of(months.get(i)) : Value.Without.NO_WHOLE);
        }
        return values;
    }

    private static Value count(Month month, Item item) {
        return Sum.value(Objects.requireNonNull(month.numbers()).count(item, Part.ALL));
    }

    private static Value share(Month month, Share share) {
        Value part = count(month, share.part());
        Value whole = count(month, share.whole());
        if (!(part instanceof Value.Whole above) || !(whole instanceof Value.Whole below)) {
            return part instanceof Value.Without ? part : whole;
        }
        Ratio ratio = new Ratio(above.number(), below.number());
        return ratio.isKnown() ? new Value.Percent(BigDecimal.valueOf(ratio.tenths(), 1)) : Value.Without.NO_WHOLE;
    }
}

package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.Cells;
import id.tumbuh.care.month.Figure;
import id.tumbuh.care.month.Interval;
import id.tumbuh.care.month.Item;
import id.tumbuh.care.month.Part;
import id.tumbuh.care.skdn.AgeBands;
import id.tumbuh.care.skdn.Ratio;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.SmallCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cells as answers: items, figures made of them and the bands of a form. What nobody noted is told apart from 0. */
public final class Figures {
    private final Cells cells;
    private final boolean small;
    private final Set<Item> held;

    /**
     * Of cells.
     *
     * @param small whether numbers from 1 to 4 are held back, and what tells them
     * @param above what is held back of them by the village's table ({@link HeldBack})
     */
    Figures(Cells cells, boolean small, Set<Item> above) {
        this.cells = cells;
        this.small = small;
        this.held = small ? held(cells, above) : Set.of();
    }

    private static Set<Item> held(Cells cells, Set<Item> above) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Item item : Item.values()) {
            if (cells.isRecorded(item)) {
                numbers.put(item.name(), cells.count(item, Part.ALL));
            }
        }
        Set<String> unpublished = new HashSet<>();
        above.forEach(item -> unpublished.add(item.name()));
        List<SmallCells.Sum<String>> sums = new ArrayList<>();
        HeldBack.classes().forEach(sum -> sums.add(named(sum, List.of())));
        for (SmallCells.Sum<Item> sum : HeldBack.wholes()) {
            String part = sum.parts().getFirst().name();
            Integer all = numbers.get(sum.whole().name());
            Integer some = numbers.get(part);
            if (all != null && some != null && all >= some) {
                String rest = sum.whole().name() + " without " + part;
                numbers.put(rest, all - some);
                unpublished.add(rest);
                sums.add(named(sum, List.of(rest)));
            }
        }
        Set<Item> held = new HashSet<>(above);
        SmallCells.held(numbers, sums, unpublished).forEach(cell -> held.add(Objects.requireNonNull(Item.of(cell))));
        return held;
    }

    private static SmallCells.Sum<String> named(SmallCells.Sum<Item> sum, List<String> rest) {
        List<String> parts =
                new ArrayList<>(sum.parts().stream().map(Item::name).toList());
        parts.addAll(rest);
        return new SmallCells.Sum<>(sum.whole().name(), parts);
    }

    /**
     * An item of the catalogue.
     *
     * @param count null where it is not recorded ("belum dicatat") or held back
     * @param recorded whether anybody noted anything of the kind
     * @param suppressed whether it is held back, because it is small or would tell one that is: "ditahan"
     * @param text the key of its texts
     */
    public record Count(
            String item,
            int version,
            @Nullable Integer count,
            boolean recorded,
            boolean suppressed,
            String text,
            Cited source) {}

    /**
     * A figure.
     *
     * @param percent with one decimal; null where there is nothing to divide by ("–"), nothing recorded, or it is held back
     * @param low of the 95 % interval, of a prevalence
     * @param coverage percent of S that could be judged, of a prevalence
     */
    public record Share(
            String figure,
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal coverage,
            boolean recorded,
            boolean suppressed,
            String text,
            Cited source) {}

    /**
     * A column of a form.
     *
     * @param first completed months; null for all ages
     * @param before the completed month before which it ends
     * @param sex {@code L} or {@code P}; null for both
     * @param poor null for all
     */
    public record Column(
            @Nullable Integer first,
            @Nullable Integer before,
            @Nullable String sex,
            @Nullable Boolean poor,
            List<Count> counts) {}

    List<Count> counts() {
        return counts(Part.ALL);
    }

    private List<Count> counts(Part part) {
        List<Count> counts = new ArrayList<>();
        for (Item item : Item.values()) {
            boolean recorded = cells.isRecorded(item);
            int number = cells.count(item, part);
            boolean held = recorded && (isHeld(number) || this.held.contains(item));
            Integer shown = recorded && !held ? Integer.valueOf(number) : null;
            counts.add(
                    new Count(item.name(), item.version(), shown, recorded, held, item.text(), Cited.of(item.rule())));
        }
        return counts;
    }

    private boolean isHeld(int number) {
        return small && number > 0 && number < Readers.SMALL;
    }

    List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            shares.add(share(figure));
        }
        return shares;
    }

    private Share share(Figure figure) {
        Ratio ratio = figure.of(cells);
        Cited source = Cited.of(figure.rule());
        if (ratio == null) {
            return new Share(figure.name(), null, null, null, null, null, null, false, false, figure.text(), source);
        }
        // Who is told the whole and the percentage knows the rest too.
        boolean held = isHeld(ratio.part())
                || isHeld(ratio.whole())
                || isHeld(ratio.whole() - ratio.part())
                || this.held.stream().anyMatch(figure::isOf);
        Interval interval = held || !figure.isPrevalence() ? null : Interval.of(ratio);
        Ratio coverage = held ? null : figure.coverage(cells, Part.ALL);
        return new Share(
                figure.name(),
                held ? null : Integer.valueOf(ratio.part()),
                held ? null : Integer.valueOf(ratio.whole()),
                held || !ratio.isKnown() ? null : tenths(ratio.tenths()),
                interval == null ? null : tenths(interval.low()),
                interval == null ? null : tenths(interval.high()),
                coverage == null || !coverage.isKnown() ? null : tenths(coverage.tenths()),
                true,
                held,
                figure.text(),
                source);
    }

    static BigDecimal tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    /** The columns of a form: each band with both sexes, then all ages; with poverty apart where the form asks. */
    List<Column> columns(AgeBands bands, boolean poverty) {
        List<Column> columns = new ArrayList<>();
        for (int band = 0; band <= bands.size(); band++) {
            Part ages = band == bands.size() ? Part.ALL : Part.aged(bands.first(band), bands.before(band));
            for (Sex sex : new Sex[] {Sex.MALE, Sex.FEMALE}) {
                if (poverty) {
                    columns.add(column(ages.of(sex).poor(true)));
                    columns.add(column(ages.of(sex).poor(false)));
                }
                columns.add(column(ages.of(sex)));
            }
            columns.add(column(ages));
        }
        return columns;
    }

    private Column column(Part part) {
        Sex sex = part.sex();
        return new Column(
                part.first(),
                part.first() == null ? null : Integer.valueOf(part.before()),
                sex == null ? null : sex == Sex.MALE ? "L" : "P",
                part.poor(),
                counts(part));
    }
}

package id.tumbuh.server.report.internal.template;

import id.tumbuh.care.month.Part;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year of a form, filled: a line for each month, and their sum. */
public final class YearTable {
    private static final int LABEL_WIDTH = 12;
    private static final int VALUE_WIDTH = 8;
    private static final int LETTERS_A_WIDTH = 2;

    private final Template.Year year;
    private final List<String> names;
    /** The months up to the one asked for; null where nothing of one is counted. */
    private final List<@Nullable Numbers> months;

    private final List<Template.Column> leaves = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<List<Head>> head = new ArrayList<>();

    private YearTable(Template.Year year, List<String> names, List<@Nullable Numbers> months) {
        this.year = year;
        this.names = names;
        this.months = months;
        int deep = deep(year.columns());
        for (int i = 0; i < deep; i++) {
            head.add(new ArrayList<>());
        }
        head.getFirst().add(new Head(year.labels(), 1, deep));
        year.columns().forEach(column -> add(column, "", 0));
    }

    /**
     * The table.
     *
     * @param names of twelve months
     * @param months those up to the one asked for; null where nothing of one is counted
     */
    public static Grid of(Template.Year year, List<String> names, List<@Nullable Numbers> months) {
        return new YearTable(year, names, months).grid();
    }

    /** The columns that have values, from left to right. */
    static List<Template.Column> leaves(Template.Year year) {
        return new YearTable(year, List.of(), List.of()).leaves;
    }

    private static int deep(List<Template.Column> columns) {
        return columns.stream()
                .mapToInt(column -> 1 + deep(column.columns()))
                .max()
                .orElse(0);
    }

    /** Puts a column and all below it into the head; how many have values. */
    private int add(Template.Column column, String above, int level) {
        String name = above + column.label();
        if (column.columns().isEmpty()) {
            leaves.add(column);
            columns.add(name);
            head.get(level).add(new Head(column.label(), 1, head.size() - level));
            return 1;
        }
        int at = head.get(level).size();
        int across = 0;
        for (Template.Column below : column.columns()) {
            across += add(below, name + " ", level + 1);
        }
        head.get(level).add(at, new Head(column.label(), across, 1));
        return across;
    }

    private Grid grid() {
        List<Integer> widths = new ArrayList<>(List.of(LABEL_WIDTH));
        leaves.forEach(leaf -> widths.add(Math.max(VALUE_WIDTH, leaf.label().length() / LETTERS_A_WIDTH)));
        List<Grid.Line> lines = new ArrayList<>();
        for (int month = 0; month < names.size(); month++) {
            List<Value> values = new ArrayList<>();
            for (Template.Column leaf : leaves) {
                values.add(value(leaf, month));
            }
            lines.add(Grid.Line.of(List.of(names.get(month)), values));
        }
        List<Value> sums = leaves.stream().map(this::sum).toList();
        lines.add(new Grid.Line(List.of(year.total()), sums, true));
        return new Grid(head, List.of(year.labels()), columns, widths, lines);
    }

    /** A month still to come is an empty cell, one of which nothing is counted has no number. */
    private Value value(Template.Column leaf, int month) {
        if (month >= months.size()) {
            return Value.Without.EMPTY;
        }
        Numbers numbers = months.get(month);
        if (numbers == null) {
            return Value.Without.NO_WHOLE;
        }
        boolean closed = !numbers.opensParts() && !leaf.part().equals(Part.ALL);
        return closed ? Value.Without.EMPTY : leaf.sum().in(numbers, leaf.part());
    }

    /** Of the months that have a number; where one is held back the sum would tell it. */
    private Value sum(Template.Column leaf) {
        int sum = 0;
        Value.@Nullable Without without = null;
        boolean any = false;
        for (int month = 0; month < months.size(); month++) {
            switch (value(leaf, month)) {
                case Value.Whole whole -> {
                    sum += whole.number();
                    any = true;
                }
                case Value.Without missing -> without = worse(without, missing);
                case Value.Amount amount -> throw new IllegalStateException(amount.toString());
                case Value.Percent percent -> throw new IllegalStateException(percent.toString());
                case Value.Words words -> throw new IllegalStateException(words.text());
            }
        }
        if (without == Value.Without.HELD_BACK || !any) {
            return without == null ? Value.Without.EMPTY : without;
        }
        return new Value.Whole(sum);
    }

    /** Held back before all others, then what was not recorded. */
    private static Value.Without worse(Value.@Nullable Without one, Value.Without other) {
        if (one == null || other == Value.Without.HELD_BACK) {
            return other;
        }
        return one == Value.Without.NO_WHOLE ? other : one;
    }
}

package id.tumbuh.server.report.internal.template;

import id.tumbuh.care.month.Part;
import id.tumbuh.server.month.Numbers;
import id.tumbuh.server.report.internal.paper.Grid;
import id.tumbuh.server.report.internal.paper.Head;
import id.tumbuh.server.report.internal.paper.Value;
import java.util.ArrayList;
import java.util.List;

/** A table of a form, filled. */
public final class FormTable {
    private static final int NUMBER_WIDTH = 3;
    private static final int VALUE_WIDTH = 6;
    /** Room for "belum dicatat" in one line. */
    private static final int LONE_WIDTH = 14;
    /** Beside columns that are divided: wide enough for "belum dicatat" in two lines. */
    private static final int AFTER_WIDTH = 9;

    private final Template.Block block;
    private final Numbers numbers;
    private final Team team;
    /** What stands above every column but those of words. */
    private final List<Template.Slice> columns;

    private FormTable(Template.Block block, Numbers numbers, Team team) {
        this.block = block;
        this.numbers = numbers;
        this.team = team;
        this.columns = columns(block);
    }

    public static Grid of(Template.Block block, Numbers numbers, Team team) {
        return new FormTable(block, numbers, team).grid();
    }

    /** Every column of a block, from left to right, each with all that stands above it. */
    static List<Template.Slice> columns(Template.Block block) {
        List<Template.Slice> columns = new ArrayList<>();
        if (block.divides()) {
            columns.addAll(block.levels().getFirst());
            for (List<Template.Slice> level :
                    block.levels().subList(1, block.levels().size())) {
                List<Template.Slice> finer = new ArrayList<>();
                columns.forEach(above -> level.forEach(slice -> finer.add(slice.within(above))));
                columns.clear();
                columns.addAll(finer);
            }
        }
        columns.addAll(block.after());
        return columns;
    }

    private Grid grid() {
        List<Integer> widths =
                new ArrayList<>(List.of(NUMBER_WIDTH + block.number().length(), block.labelWidth()));
        int divided = columns.size() - block.after().size();
        for (int i = 0; i < columns.size(); i++) {
            int least = i < divided ? VALUE_WIDTH : divided > 0 ? AFTER_WIDTH : LONE_WIDTH;
            widths.add(Math.max(least, columns.get(i).label().length() / 3));
        }
        List<Grid.Line> lines = block.rows().stream()
                .map(row -> new Grid.Line(
                        List.of(row.number(), row.label()),
                        columns.stream().map(column -> value(row, column)).toList(),
                        row.strong()))
                .toList();
        List<String> labels = List.of(block.number(), block.labels());
        return new Grid(
                head(), labels, columns.stream().map(Template.Slice::label).toList(), widths, lines);
    }

    private Value value(Template.Row row, Template.Slice column) {
        if (row.team() != null) {
            return column.part().equals(Part.ALL) ? team.value(row.team()) : Value.Without.EMPTY;
        }
        boolean closed = !numbers.opensParts() && !column.part().equals(Part.ALL);
        return closed ? Value.Without.EMPTY : row.sum().in(numbers, column.part());
    }

    private List<List<Head>> head() {
        int deep = Math.max(1, block.levels().size());
        List<List<Head>> head = new ArrayList<>();
        int times = 1;
        for (int i = 0; i < deep; i++) {
            List<Head> row = new ArrayList<>();
            if (i == 0) {
                row.add(new Head(block.number(), 1, deep));
                row.add(new Head(block.labels(), 1, deep));
            }
            if (block.divides()) {
                List<Template.Slice> level = block.levels().get(i);
                int across = across(i);
                for (int time = 0; time < times; time++) {
                    level.forEach(slice -> row.add(new Head(slice.label(), across, 1)));
                }
                times *= level.size();
            }
            if (i == 0) {
                block.after().forEach(slice -> row.add(new Head(slice.label(), 1, deep)));
            }
            head.add(row);
        }
        return head;
    }

    /** How many columns each slice of a level lies over. */
    private int across(int level) {
        int across = 1;
        for (List<Template.Slice> below :
                block.levels().subList(level + 1, block.levels().size())) {
            across *= below.size();
        }
        return across;
    }
}

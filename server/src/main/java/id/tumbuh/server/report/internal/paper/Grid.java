package id.tumbuh.server.report.internal.paper;

import java.util.List;

/**
 * A table.
 *
 * @param head its rows, each from left to right
 * @param labels the columns of words that lead each line
 * @param columns what each column of values is called where it stands alone, as in CSV
 * @param widths relative, of all columns
 * @param beside how many parts of it stand side by side on paper; a long and narrow table keeps to the page so
 * @param tall whether somebody signs or writes in its lines by hand
 */
public record Grid(
        List<List<Head>> head,
        List<String> labels,
        List<String> columns,
        List<Integer> widths,
        List<Line> lines,
        int beside,
        boolean tall) {
    public Grid {
        head = head.stream().map(List::copyOf).toList();
        labels = List.copyOf(labels);
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /** One to be read. */
    public Grid(
            List<List<Head>> head,
            List<String> labels,
            List<String> columns,
            List<Integer> widths,
            List<Line> lines,
            int beside) {
        this(head, labels, columns, widths, lines, beside, false);
    }

    /** One that goes down the page as it is. */
    public Grid(
            List<List<Head>> head, List<String> labels, List<String> columns, List<Integer> widths, List<Line> lines) {
        this(head, labels, columns, widths, lines, 1);
    }

    /** The same with room to write in each line. */
    public Grid withRoom() {
        return new Grid(head, labels, columns, widths, lines, beside, true);
    }

    /** Whether a number of it is held back. */
    boolean holdsBack() {
        return lines.stream().anyMatch(line -> line.values().contains(Value.Without.HELD_BACK));
    }

    /**
     * A line.
     *
     * @param strong whether it is a sum
     */
    public record Line(List<String> labels, List<Value> values, boolean strong) {
        public Line {
            labels = List.copyOf(labels);
            values = List.copyOf(values);
        }

        public static Line of(List<String> labels, List<Value> values) {
            return new Line(labels, values, false);
        }
    }
}

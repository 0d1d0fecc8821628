package id.tumbuh.sheets.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the delimiter from the first rows of a file. The delimiter is in the header too, which decimal commas are not;
 * it makes rows of one width; and it makes more columns: in this order.
 */
final class DelimiterDetection {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS = 100;
    private static final Pattern EXCEL_LINE = Pattern.compile("\"?sep=([!-~&&[^\\w\"]]|\\t)\"?\\R.*", Pattern.DOTALL);

    private DelimiterDetection() {}

    /** The delimiter that Excel's own first line {@code sep=;} names, if the text begins with one. */
    static Optional<Character> named(String start) {
        Matcher line = EXCEL_LINE.matcher(start);
        return line.matches() ? Optional.of(line.group(1).charAt(0)) : Optional.empty();
    }

    /**
     * Comma, semicolon or tab; comma when nothing speaks for any.
     *
     * @param start the beginning of the text
     * @param whole true when this is the whole text; otherwise its last row is cut off and not counted
     */
    static char detect(String start, boolean whole) {
        Evidence best = evidence(start, whole, CANDIDATES[0]);
        for (int i = 1; i < CANDIDATES.length; i++) {
            Evidence other = evidence(start, whole, CANDIDATES[i]);
            if (Evidence.ORDER.compare(other, best) > 0) {
                best = other;
            }
        }
        return best.delimiter();
    }

    /**
     * @param present rows in which the delimiter occurs
     * @param alike rows that have the most usual width
     * @param columns the most usual width of the rows in which the delimiter occurs
     */
    private record Evidence(char delimiter, int present, int alike, int columns) {
        static final Comparator<Evidence> ORDER = Comparator.comparingInt(Evidence::present)
                .thenComparingInt(Evidence::alike)
                .thenComparingInt(Evidence::columns);
    }

    private static Evidence evidence(String start, boolean whole, char delimiter) {
        List<Integer> widths = new RowWidths(delimiter).read(start, whole, ROWS);
        int present = 0;
        int alike = 0;
        int columns = 1;
        for (int width : widths) {
            int same = width == 1
                    ? 0
                    : (int) widths.stream().filter(w -> w == width).count();
            present += width > 1 ? 1 : 0;
            if (same > alike) {
                alike = same;
                columns = width;
            }
        }
        return new Evidence(delimiter, present, alike, columns);
    }
}

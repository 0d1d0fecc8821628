package id.tumbuh.sheets.survey;

import java.util.List;

/**
 * A way of dividing the children beyond age and sex, such as {@code Area} into {@code Urban} and {@code Rural}.
 *
 * @param heading what stands before the colon in the table's first column
 * @param labels the groups in the order of the table; a child's code is an index into this list
 */
public record Grouping(String heading, List<String> labels) {
    public Grouping {
        labels = List.copyOf(labels);
    }
}

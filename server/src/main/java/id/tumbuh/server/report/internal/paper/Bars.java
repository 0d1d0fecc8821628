package id.tumbuh.server.report.internal.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of bars.
 *
 * @param names of the bars of each group, in their order
 * @param groups from left to right
 */
public record Bars(List<String> names, List<Group> groups) {
    public Bars {
        names = List.copyOf(names);
        groups = List.copyOf(groups);
    }

    /**
     * A group.
     *
     * @param heights null where there is no number
     * @param draft drawn with a broken outline
     * @param of below the name, what its numbers are of; null where there is nothing to say
     */
    public record Group(
            String name,
            List<@Nullable Integer> heights,
            boolean draft,
            @Nullable String of) {}
}

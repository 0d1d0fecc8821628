package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A posyandu's month with its figures, what does not add up and why, and every step it took.
 *
 * @param hash of the rows counted; null where nothing is counted for the caller
 * @param rules the rule set
 */
public record MonthSummary(
        Area posyandu,
        Period period,
        Gathered.Stand stand,
        @Nullable String hash,
        @Nullable String rules,
        List<Item> items,
        List<Figure> figures,
        List<Check> checks,
        List<Step> steps) {
    public MonthSummary {
        items = List.copyOf(items);
        figures = List.copyOf(figures);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
    }

    /**
     * An item.
     *
     * @param text the key of its texts
     */
    public record Item(String text, Shown count) {}

    /**
     * A figure.
     *
     * @param without why there is no figure; null where there is one, and where there is nothing to divide by
     * @param low of the 95 % interval, of a prevalence
     * @param coverage percent of S that could be judged, of a prevalence
     */
    public record Figure(
            String text,
            Shown.@Nullable Without without,
            @Nullable Integer part,
            @Nullable Integer whole,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal coverage) {}

    /**
     * An identity.
     *
     * @param reason why it does not hold, as written when the month was signed; null for who sees no names, as it may tell of somebody
     */
    public record Check(
            String text, boolean holds, @Nullable String reason) {}

    /**
     * A step.
     *
     * @param kind as {@code month.signed}
     * @param actor the account that took it; null for who sees no names
     */
    public record Step(
            String kind,
            int version,
            @Nullable UUID actor,
            Instant at,
            @Nullable String reason,
            boolean conflict) {}
}

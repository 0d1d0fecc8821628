package id.tumbuh.server.month.internal;

import id.tumbuh.care.month.MonthRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's month with what it was counted from.
 *
 * @param facts the measurements that count, sorted
 * @param others what is known of the month and does not count: corrected since, withdrawn, another of the day, decisions
 */
record Counted(UUID person, MonthRow row, Values values, List<UUID> facts, List<UUID> others) {
    Counted {
        facts = List.copyOf(facts);
        others = List.copyOf(others);
    }

    /**
     * The values that were counted.
     *
     * @param bbu z of BB/U in hundredths, as the others
     */
    record Values(
            @Nullable Integer weightG,
            @Nullable Integer lengthMm,
            @Nullable Integer bbu,
            @Nullable Integer tbu,
            @Nullable Integer bbtb) {}

    /** The same as an older form of the marks would have it. */
    static List<Counted> in(List<Counted> counted, int form) {
        return counted.stream()
                .map(one -> new Counted(one.person(), one.row().in(form), one.values(), one.facts(), one.others()))
                .toList();
    }

    static List<MonthRow> rows(List<Counted> counted) {
        return counted.stream().map(Counted::row).toList();
    }
}

package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.foundation.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Months for the papers of other modules: of every posyandu what was signed last, else what the register says now for who may see that. A place
 * that is not the caller's is a {@link id.tumbuh.server.foundation.Problem}.
 */
public interface CountedMonths {
    /** A month of a posyandu or of all below a place, in the order of their paths; those that were closed then are left out. */
    Gathered month(Caller caller, String place, Period period);

    /**
     * The months of a year up to one, the first first, by their headline alone: S, K, D, N, T, O, B, BGM and 2T. A draft only of the last
     * one, of a single posyandu.
     */
    List<Gathered> year(Caller caller, String place, Period until);

    /** The same as {@link #year} with everything counted, for forms of a year. */
    List<Gathered> wholeYear(Caller caller, String place, Period until);

    /** Who wrote anything down at each posyandu of a place in a month: their accounts. */
    Map<String, Set<UUID>> writers(Caller caller, String place, Period period);

    /** Everything about one month of one posyandu. */
    MonthSummary summary(Caller caller, String posyandu, Period period);
}

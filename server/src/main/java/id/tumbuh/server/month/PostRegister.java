package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom the books of a posyandu name, as the register says it now. Whoever calls answers for who may read it; a posyandu that is not the caller's is a
 * {@link id.tumbuh.server.foundation.Problem}.
 */
public interface PostRegister {
    /** The children under five of a month: those whom S counts. */
    Under5 children(Caller caller, String posyandu, Period period);

    /**
     * The days of a month on which it was opened or is to be, the first first; with any other on which a child came there. What was cancelled is left out,
     * unless somebody came.
     */
    List<Day> days(Caller caller, String posyandu, Period period);

    /**
     * The children of a month.
     *
     * @param asOf the last open day, else the last of the month
     */
    record Under5(LocalDate asOf, List<Child> children) {
        public Under5 {
            children = List.copyOf(children);
        }
    }

    /**
     * A child with what counts of the month.
     *
     * @param months completed, on the day as of which S is counted
     */
    record Child(
            UUID person,
            @Nullable Integer months,
            @Nullable Sex sex,
            @Nullable Integer weightG,
            @Nullable Integer lengthMm) {}

    /**
     * A day.
     *
     * @param came the children, also those who live elsewhere
     * @param writers the accounts that opened or closed the day or wrote something of it
     */
    record Day(LocalDate day, List<UUID> came, Set<UUID> writers) {
        public Day {
            came = List.copyOf(came);
            writers = Set.copyOf(writers);
        }
    }
}

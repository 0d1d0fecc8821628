package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Whom S counted in any month of a year until one, with what is told of each: the register of the SIP. */
    List<Registered> year(Caller caller, String posyandu, Period until);

    /**
     * A child in the register of a year.
     *
     * @param weighed by month of the year, 1 to 12; a month in which S did not count the child is missing
     * @param vitaminA the months of the year in which it was given
     * @param oralit the same
     * @param onlyMilk the answers about exclusive breastfeeding by completed month of age
     * @param vaccines the day of each dose given so far, by its code
     * @param died null for whom nobody said so
     */
    record Registered(
            UUID person,
            Map<Integer, Weighed> weighed,
            Set<Integer> vitaminA,
            Set<Integer> oralit,
            Map<Integer, Boolean> onlyMilk,
            Map<String, LocalDate> vaccines,
            @Nullable LocalDate died) {
        public Registered {
            weighed = Map.copyOf(weighed);
            vitaminA = Set.copyOf(vitaminA);
            oralit = Set.copyOf(oralit);
            onlyMilk = Map.copyOf(onlyMilk);
            vaccines = Map.copyOf(vaccines);
        }
    }

    /**
     * A month of a child.
     *
     * @param weightG null where it was not weighed
     * @param letter N, T, O or B; null where there is none or it waits for a decision
     */
    record Weighed(@Nullable Integer weightG, @Nullable String letter) {}

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

package id.tumbuh.sim;

import id.tumbuh.sim.body.Prevalence;
import java.time.YearMonth;
import java.util.List;

/**
 * What a simulation is to be like.
 *
 * @param start first month
 * @param months number of months, 1 to 120
 * @param prevalence of the children's true bodies, over all ages below 60 months
 * @param attendance share of the children of an open day who come, between 0.05 and 0.98
 * @param homeVisits share of those who did not come, or could not, who are measured at home in the week after
 * @param errors how measuring and writing go wrong
 * @param meanChildren below 60 months of a posyandu, 5 to 85; posyandu vary around it by 40 %
 * @param meanElders from 60 years, likewise
 * @param zones times of the kabupaten in turn
 * @param yearlyMoves share of households that move away in a year
 * @param cancelled share of open days that are not held
 * @param measuredTwice share of visits that both kader write down
 * @param duplicates share of children registered a second time
 */
public record Parameters(
        YearMonth start,
        int months,
        Prevalence prevalence,
        double attendance,
        double homeVisits,
        ErrorRates errors,
        double meanChildren,
        double meanElders,
        List<TimeZoneOfArea> zones,
        double yearlyMoves,
        double cancelled,
        double measuredTwice,
        double duplicates) {
    private static final int MOST_MONTHS = 120;
    private static final int LEAST_CHILDREN = 5;
    private static final int MOST_CHILDREN = 85;
    private static final int MOST_ELDERS = 120;

    public Parameters {
        zones = List.copyOf(zones);
        require(months >= 1 && months <= MOST_MONTHS, "months must be 1 to 120");
        require(attendance >= 0.05 && attendance <= 0.98, "attendance must be 0.05 to 0.98");
        require(meanChildren >= LEAST_CHILDREN && meanChildren <= MOST_CHILDREN, "meanChildren must be 5 to 85");
        require(meanElders >= 0 && meanElders <= MOST_ELDERS, "meanElders must be 0 to 120");
        require(!zones.isEmpty(), "zones must name at least one time");
        require(isShare(homeVisits) && isShare(cancelled), "homeVisits and cancelled must be 0 to 1");
        require(isShare(measuredTwice) && isShare(duplicates), "measuredTwice and duplicates must be 0 to 1");
        require(yearlyMoves >= 0 && yearlyMoves <= 0.5, "yearlyMoves must be 0 to 0.5");
    }

    /** Two years from January 2025 as in Indonesia on average: 80 children, 99 elders, 70 % coming. */
    public static Parameters usual() {
        return new Parameters(
                YearMonth.of(2025, 1),
                24,
                Prevalence.INDONESIA_2023,
                0.70,
                0.25,
                ErrorRates.FIELD,
                80,
                99,
                List.of(TimeZoneOfArea.WIB),
                0.03,
                0.03,
                0.02,
                0.01);
    }

    public Parameters from(YearMonth first, int number) {
        return new Parameters(
                first,
                number,
                prevalence,
                attendance,
                homeVisits,
                errors,
                meanChildren,
                meanElders,
                zones,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    public Parameters withPrevalence(Prevalence wanted) {
        return new Parameters(
                start,
                months,
                wanted,
                attendance,
                homeVisits,
                errors,
                meanChildren,
                meanElders,
                zones,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    public Parameters withAttendance(double share, double atHome) {
        return new Parameters(
                start,
                months,
                prevalence,
                share,
                atHome,
                errors,
                meanChildren,
                meanElders,
                zones,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    public Parameters withErrors(ErrorRates rates) {
        return new Parameters(
                start,
                months,
                prevalence,
                attendance,
                homeVisits,
                rates,
                meanChildren,
                meanElders,
                zones,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    public Parameters withPeople(double children, double elders) {
        return new Parameters(
                start,
                months,
                prevalence,
                attendance,
                homeVisits,
                errors,
                children,
                elders,
                zones,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    public Parameters withZones(List<TimeZoneOfArea> times) {
        return new Parameters(
                start,
                months,
                prevalence,
                attendance,
                homeVisits,
                errors,
                meanChildren,
                meanElders,
                times,
                yearlyMoves,
                cancelled,
                measuredTwice,
                duplicates);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}

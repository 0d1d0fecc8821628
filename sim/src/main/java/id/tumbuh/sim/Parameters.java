package id.tumbuh.sim;

import id.tumbuh.sim.body.Prevalence;
import java.time.YearMonth;
import java.util.List;

/**
 * What a simulation is to be like. Begin with {@link #usual} and change what matters.
 *
 * @param start first month
 * @param months number of months, 1 to 120
 * @param prevalence of the children's true bodies, over all ages below 60 months
 * @param programme who comes, and what happens when not
 * @param errors how measuring and writing go wrong
 * @param register how many people there are
 * @param zones times of the kabupaten in turn
 */
public record Parameters(
        YearMonth start,
        int months,
        Prevalence prevalence,
        Programme programme,
        ErrorRates errors,
        Register register,
        List<TimeZoneOfArea> zones) {
    public Parameters {
        zones = List.copyOf(zones);
        Limits.within("months", months, 1, 120);
        if (zones.isEmpty()) {
            throw new IllegalArgumentException("zones must name at least one time");
        }
    }

    /** Two years from January 2025, as in Indonesia on average. */
    public static Parameters usual() {
        return new Parameters(
                YearMonth.of(2025, 1),
                24,
                Prevalence.INDONESIA_2023,
                Programme.USUAL,
                ErrorRates.FIELD,
                Register.USUAL,
                List.of(TimeZoneOfArea.WIB));
    }

    public Parameters from(YearMonth first, int number) {
        return new Parameters(first, number, prevalence, programme, errors, register, zones);
    }

    public Parameters with(Prevalence wanted) {
        return new Parameters(start, months, wanted, programme, errors, register, zones);
    }

    public Parameters with(Programme wanted) {
        return new Parameters(start, months, prevalence, wanted, errors, register, zones);
    }

    public Parameters with(ErrorRates wanted) {
        return new Parameters(start, months, prevalence, programme, wanted, register, zones);
    }

    public Parameters with(Register wanted) {
        return new Parameters(start, months, prevalence, programme, errors, wanted, zones);
    }

    public Parameters in(List<TimeZoneOfArea> times) {
        return new Parameters(start, months, prevalence, programme, errors, register, times);
    }
}

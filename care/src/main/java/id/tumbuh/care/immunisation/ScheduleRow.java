package id.tumbuh.care.immunisation;

import id.tumbuh.care.rule.Rule;

/**
 * A line of the schedule.
 *
 * @param fromMonths completed months from which it is due
 * @param beforeMonths completed months before which it is on time
 * @param gapMonths least completed months after the dose before it in its series
 * @param gapDays least days after that dose
 */
public record ScheduleRow(Dose dose, int fromMonths, int beforeMonths, int gapMonths, int gapDays, Rule rule) {
    static ScheduleRow at(Dose dose, int month) {
        return new ScheduleRow(dose, month, month + 1, 1, 0, Rule.IMMUNISATION);
    }
}

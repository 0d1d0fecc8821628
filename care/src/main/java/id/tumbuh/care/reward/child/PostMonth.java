package id.tumbuh.care.reward.child;

import id.tumbuh.growth.calendar.CivilDate;

/**
 * A month of a posyandu.
 *
 * @param day epoch day of the open day (H), also of one that was cancelled
 * @param held whether it was held
 * @param validated whether the bidan has validated the month
 */
public record PostMonth(int day, boolean held, boolean validated) {
    /** {@code CivilDate.monthNumber}. */
    public int month() {
        return CivilDate.monthNumber(day);
    }
}

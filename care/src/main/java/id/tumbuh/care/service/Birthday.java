package id.tumbuh.care.service;

import id.tumbuh.growth.calendar.CivilDate;

/** Days counted in calendar months, the way {@link CivilDate#completedMonths} counts them. */
public final class Birthday {
    private static final int MONTHS_IN_YEAR = 12;

    private Birthday() {}

    /** The first epoch day on which so many months are complete: born on the 31st, the 1st after a shorter month. */
    public static int reached(int birthDay, int months) {
        CivilDate birth = CivilDate.ofEpochDay(birthDay);
        int month = birth.monthNumber() + months;
        return Math.min(firstOfMonth(month) + birth.day() - 1, firstOfMonth(month + 1));
    }

    /** The first epoch day of a month number. */
    public static int firstOfMonth(int monthNumber) {
        int year = Math.floorDiv(monthNumber, MONTHS_IN_YEAR);
        return new CivilDate(year, monthNumber - year * MONTHS_IN_YEAR + 1, 1).toEpochDay();
    }

    /** The last epoch day of a month number. */
    public static int lastOfMonth(int monthNumber) {
        return firstOfMonth(monthNumber + 1) - 1;
    }
}

package id.tumbuh.growth.calendar;

/**
 * A day of the proleptic Gregorian calendar.
 *
 * <p>The rules run on phones where java.time would cost 100 kB, so days are plain numbers counted from 1 January 1970.
 *
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record CivilDate(int year, int month, int day) {
    private static final int DAYS_IN_ERA = 146_097;
    private static final int YEARS_IN_ERA = 400;
    /** Epoch day 0 counted from 1 March of year 0, so that the leap day ends the year. */
    private static final int EPOCH_FROM_MARCH_0000 = 719_468;

    /** The date of an epoch day. */
    public static CivilDate ofEpochDay(int epochDay) {
        int fromMarch = epochDay + EPOCH_FROM_MARCH_0000;
        int era = Math.floorDiv(fromMarch, DAYS_IN_ERA);
        int dayOfEra = fromMarch - era * DAYS_IN_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = yearOfEra + era * YEARS_IN_ERA + (month <= 2 ? 1 : 0);
        return new CivilDate(year, month, day);
    }

    /** The epoch day of this date. */
    public int toEpochDay() {
        int marchYear = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(marchYear, YEARS_IN_ERA);
        int yearOfEra = marchYear - era * YEARS_IN_ERA;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_ERA + dayOfEra - EPOCH_FROM_MARCH_0000;
    }

    /** Months since year 0; two days of one calendar month share it. */
    public int monthNumber() {
        return year * 12 + month - 1;
    }

    /** The month number of an epoch day. */
    public static int monthNumber(int epochDay) {
        return ofEpochDay(epochDay).monthNumber();
    }

    /**
     * Completed months (bulan penuh) between two epoch days: born on the 20th, the month is full on the 20th; born on the
     * 31st, it is full on the 1st of the month after a shorter one.
     */
    public static int completedMonths(int birthDay, int visitDay) {
        CivilDate birth = ofEpochDay(birthDay);
        CivilDate visit = ofEpochDay(visitDay);
        int months = visit.monthNumber() - birth.monthNumber();
        return visit.day < birth.day ? months - 1 : months;
    }
}

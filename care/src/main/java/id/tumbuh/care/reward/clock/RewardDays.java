package id.tumbuh.care.reward.clock;

import id.tumbuh.care.reward.Programme;
import id.tumbuh.care.reward.RewardChoice;
import id.tumbuh.care.reward.RewardNumber;
import id.tumbuh.care.reward.Semester;
import id.tumbuh.growth.calendar.CivilDate;

/**
 * The days of one month of a posyandu, as epoch days (child-growth.md 6.1).
 *
 * @param openDay H: the scheduled open day
 * @param listDay H−5, on which lists A and B are made from months validated before
 * @param meetingFrom first day on which the coordination meeting makes sense: the first of the month of H, or 30 days before H
 *     where H lies so early that the lists are made before
 * @param meetingUntil its last day: the one before the lists
 * @param validationDue the last day of the month of H
 * @param handOver whether gifts are handed over on H
 */
public record RewardDays(
        int openDay, int listDay, int meetingFrom, int meetingUntil, int validationDue, boolean handOver) {
    private static final int MEETING_DAYS_BEFORE = 30;

    /** The days of a month, from its open day. */
    public static RewardDays of(Programme programme, int openDay, Holidays holidays) {
        CivilDate date = CivilDate.ofEpochDay(openDay);
        int first = new CivilDate(date.year(), date.month(), 1).toEpochDay();
        int listDay = openDay - programme.number(RewardNumber.LIST_DAYS);
        if (programme.has(RewardChoice.MOVED_EARLIER)) {
            listDay = holidays.workingDayUpTo(listDay);
        }
        int meetingUntil = holidays.workingDayUpTo(listDay - 1);
        int meetingFrom = first <= meetingUntil ? first : openDay - MEETING_DAYS_BEFORE;
        return new RewardDays(
                openDay,
                listDay,
                Math.min(meetingFrom, meetingUntil),
                meetingUntil,
                lastOfMonth(date),
                Semester.handsOver(programme, date.monthNumber()));
    }

    private static int lastOfMonth(CivilDate date) {
        boolean december = date.month() == 12;
        CivilDate next = new CivilDate(december ? date.year() + 1 : date.year(), december ? 1 : date.month() + 1, 1);
        return next.toEpochDay() - 1;
    }
}

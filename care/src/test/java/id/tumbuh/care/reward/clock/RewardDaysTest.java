package id.tumbuh.care.reward.clock;

import static id.tumbuh.care.Days.day;
import static id.tumbuh.care.reward.Programme.SEBATANG_KAYU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RewardDaysTest {
    @Test
    void sundaysAndGivenHolidaysAreRest() {
        assertTrue(Holidays.NONE.isRest(day(2026, 6, 7)));
        assertFalse(Holidays.NONE.isRest(day(2026, 6, 6)));
        assertFalse(Holidays.NONE.isRest(day(2026, 6, 8)));
        assertTrue(new Holidays(Set.of(day(2026, 6, 1))).isRest(day(2026, 6, 1)));
    }

    @Test
    void aRunOfHolidaysIsPassedOver() {
        Holidays holidays = new Holidays(Set.of(day(2026, 6, 4), day(2026, 6, 5), day(2026, 6, 6)));
        assertEquals(day(2026, 6, 3), holidays.workingDayUpTo(day(2026, 6, 7)));
    }

    @Test
    void theMonthIsValidatedByItsLastDay() {
        assertEquals(day(2026, 2, 28), days(2026, 2, 10).validationDue());
        assertEquals(day(2028, 2, 29), days(2028, 2, 10).validationDue());
        assertEquals(day(2026, 12, 31), days(2026, 12, 10).validationDue());
    }

    @Test
    void theMeetingIsInTheMonthOfHBeforeTheLists() {
        RewardDays june = days(2026, 6, 10);
        assertEquals(day(2026, 6, 1), june.meetingFrom());
        assertEquals(day(2026, 6, 4), june.meetingUntil());
        RewardDays early = days(2026, 6, 4);
        assertEquals(day(2026, 5, 30), early.listDay());
        assertEquals(day(2026, 5, 29), early.meetingUntil());
        assertEquals(day(2026, 5, 5), early.meetingFrom());
    }

    @Test
    void giftsAreHandedOverInJune() {
        assertTrue(days(2026, 6, 10).handOver());
        assertFalse(days(2026, 5, 10).handOver());
    }

    @Test
    void whoHasSomethingToDoIsReminded() {
        RewardDays june = days(2026, 6, 10);
        Set<RewardStep> done = EnumSet.noneOf(RewardStep.class);
        assertEquals(List.of(), Reminders.on(day(2026, 5, 31), june, false, done, false));
        assertEquals(
                List.of(due(Reminder.RAPAT_SEBELUM_POSYANDU, day(2026, 6, 4))),
                Reminders.on(day(2026, 6, 1), june, false, done, false));
        done.add(RewardStep.RAPAT_KOORDINASI);
        assertEquals(List.of(), Reminders.on(day(2026, 6, 4), june, false, done, false));
        assertEquals(
                List.of(due(Reminder.BUAT_DAFTAR_A, day(2026, 6, 5)), due(Reminder.BUAT_DAFTAR_B, day(2026, 6, 5))),
                Reminders.on(day(2026, 6, 5), june, false, done, false));
        done.addAll(List.of(RewardStep.DAFTAR_HADIR_6_BULAN, RewardStep.DAFTAR_NAIK));
        assertEquals(
                List.of(due(Reminder.SETUJUI_DAFTAR, day(2026, 6, 9))),
                Reminders.on(day(2026, 6, 5), june, false, done, false));
        assertEquals(List.of(), Reminders.on(day(2026, 6, 9), june, false, done, true));
        assertEquals(
                List.of(due(Reminder.SERAHKAN_KADO, day(2026, 6, 10))),
                Reminders.on(day(2026, 6, 10), june, true, done, true));
        done.add(RewardStep.SERAH_KADO);
        assertEquals(List.of(), Reminders.on(day(2026, 6, 26), june, true, done, true));
        assertEquals(
                List.of(due(Reminder.VALIDASI_BULAN, day(2026, 6, 30))),
                Reminders.on(day(2026, 7, 2), june, true, done, true),
                "late and still due");
        done.add(RewardStep.VALIDASI);
        assertEquals(List.of(), Reminders.on(day(2026, 7, 2), june, true, done, true));
    }

    private static Message due(Reminder reminder, int day) {
        return Message.of(reminder, Argument.date(day));
    }

    private static RewardDays days(int year, int month, int day) {
        return RewardDays.of(SEBATANG_KAYU, day(year, month, day), Holidays.NONE);
    }
}

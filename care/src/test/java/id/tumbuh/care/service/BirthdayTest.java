package id.tumbuh.care.service;

import static id.tumbuh.care.Days.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.growth.calendar.CivilDate;
import org.junit.jupiter.api.Test;

class BirthdayTest {
    @Test
    void theMonthIsFullOnTheDayOfBirth() {
        assertEquals(day(2026, 7, 20), Birthday.reached(day(2026, 1, 20), 6));
    }

    @Test
    void bornOnThe31stItIsFullOnTheFirstAfterAShorterMonth() {
        assertEquals(day(2026, 3, 1), Birthday.reached(day(2026, 1, 31), 1));
        assertEquals(day(2026, 3, 31), Birthday.reached(day(2026, 1, 31), 2));
        assertEquals(day(2026, 5, 1), Birthday.reached(day(2026, 1, 31), 3));
        assertEquals(day(2025, 3, 1), Birthday.reached(day(2024, 2, 29), 12));
    }

    @Test
    void agreesWithCompletedMonthsOnBothSides() {
        for (int birth = day(2023, 12, 25); birth < day(2024, 3, 5); birth++) {
            for (int months = 0; months <= 61; months++) {
                int reached = Birthday.reached(birth, months);
                assertEquals(months, CivilDate.completedMonths(birth, reached));
                assertEquals(months - 1, CivilDate.completedMonths(birth, reached - 1));
            }
        }
    }

    @Test
    void aMonthHasAFirstAndALastDay() {
        int february = CivilDate.monthNumber(day(2024, 2, 10));
        assertEquals(day(2024, 2, 1), Birthday.firstOfMonth(february));
        assertEquals(day(2024, 2, 29), Birthday.lastOfMonth(february));
        assertEquals(day(2024, 12, 31), Birthday.lastOfMonth(february + 10));
    }
}

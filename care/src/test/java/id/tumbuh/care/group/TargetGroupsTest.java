package id.tumbuh.care.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: life-course.md 1.2. */
class TargetGroupsTest {
    private static final LocalDate BIRTH = LocalDate.of(2000, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "12, BAYI, BALITA",
        "60, BALITA, APRAS",
        "72, APRAS, USIA_SEKOLAH",
        "180, USIA_SEKOLAH, REMAJA",
        "228, REMAJA, DEWASA",
        "720, DEWASA, LANSIA"
    })
    void aBandBeginsOnTheDayTheMonthsAreComplete(int months, TargetGroup before, TargetGroup from) {
        LocalDate first = BIRTH.plusMonths(months);

        assertEquals(List.of(before), byAge(first.minusDays(1)));
        assertEquals(List.of(from), byAge(first));
    }

    @Test
    void pregnancyComesBeforeAge() {
        List<TargetGroup> groups = TargetGroups.on(day(BIRTH.plusYears(16)), day(BIRTH), true, null);

        assertEquals(List.of(TargetGroup.BUMIL, TargetGroup.REMAJA), groups);
        assertEquals(Card.IBU_HAMIL, Card.first(groups));
    }

    @Test
    void childbedEndsAfterFortyTwoDaysAndNursingAtTwentyFourMonths() {
        int birth = day(BIRTH);
        assertEquals(List.of(TargetGroup.NIFAS, TargetGroup.BUSUI), TargetGroups.on(birth + 42, null, false, birth));
        assertEquals(List.of(TargetGroup.BUSUI), TargetGroups.on(birth + 43, null, false, birth));
        int end = day(BIRTH.plusMonths(24));
        assertEquals(List.of(TargetGroup.BUSUI), TargetGroups.on(end - 1, null, false, birth));
        assertEquals(List.of(), TargetGroups.on(end, null, false, birth));
    }

    @Test
    void whoseBirthIsUnknownOrToComeHasNoGroupByAge() {
        assertEquals(List.of(), TargetGroups.on(0, null, false, null));
        assertEquals(List.of(), TargetGroups.on(0, 1, false, null));
        assertNull(Card.first(List.of()));
    }

    private static List<TargetGroup> byAge(LocalDate day) {
        return TargetGroups.on(day(day), day(BIRTH), false, null);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}

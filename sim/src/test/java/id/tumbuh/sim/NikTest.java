package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NikTest {
    private static final int BORN = new CivilDate(2024, 3, 9).toEpochDay();

    private static HomeKey home(int post, int number) {
        return new HomeKey(post, number, 0);
    }

    @Test
    void sixteenDigitsOfPlaceDateAndSerial() {
        assertEquals("9901010903240001", Nik.person(home(0, 0), 0, Sex.MALE, BORN));
        assertEquals("9901014903240012", Nik.person(home(0, 1), 3, Sex.FEMALE, BORN));
        assertEquals("9901010903240624", Nik.person(home(0, 77), 7, Sex.MALE, BORN));
        assertEquals("9901010903240625", Nik.person(home(1, 0), 0, Sex.MALE, BORN));
        assertEquals("9901010903249984", Nik.person(home(15, 77), 7, Sex.MALE, BORN));
        assertEquals("9901020903240001", Nik.person(home(16, 0), 0, Sex.MALE, BORN));
    }

    @Test
    void theNationEndsInAnUnassignedProvinceToo() {
        assertTrue(Nik.person(home(299_999, 0), 0, Sex.MALE, BORN).startsWith("00"));
    }

    @Test
    void householdsThatShareASerialAreNeverBornOnTheSameDay() {
        for (int wished = 0; wished < 8; wished++) {
            int first = Nik.alignedBirth(home(5, 10), wished);
            assertTrue(first >= wished && first < wished + 8);
            for (int group = 1; group < 8; group++) {
                int other = Nik.alignedBirth(home(5, 10 + 78 * group), wished);
                assertTrue(Math.floorMod(first - other, 8) != 0);
            }
        }
    }

    @Test
    void noTwoPeopleShareANumberAndAllSayBirthDayAndSex() {
        Set<String> numbers = new HashSet<>();
        for (Post post : Villages.POSTS) {
            for (Person person : post.people()) {
                String nik = person.nik();
                if (nik != null && person.registeredAt() == post.area().post()) {
                    assertTrue(numbers.add(nik), nik);
                    assertTrue(nik.matches("99[0-9]{14}"), nik);
                    CivilDate birth = CivilDate.ofEpochDay(person.birthDay());
                    int day = Integer.parseInt(nik.substring(6, 8)) - (person.sex() == Sex.FEMALE ? 40 : 0);
                    assertEquals(birth.day(), day);
                    assertEquals(birth.month(), Integer.parseInt(nik.substring(8, 10)));
                    assertTrue(Integer.parseInt(nik.substring(12)) > 0);
                }
            }
        }
        assertTrue(numbers.size() > 30_000);
    }
}

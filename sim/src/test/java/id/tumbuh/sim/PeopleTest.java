package id.tumbuh.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.tumbuh.growth.Sex;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class PeopleTest {
    private static final int NOW = (Villages.SIMULATION.startDay() + Villages.SIMULATION.endDay()) / 2;

    @Test
    void aRegisterIsAsLargeAsInIndonesia() {
        assertEquals(80, meanNow(person -> NOW - person.birthDay() < 1_826), 12);
        assertEquals(99, meanNow(person -> NOW - person.birthDay() >= 60 * 365.25), 15);
        assertEquals(950, meanNow(person -> true), 120);
    }

    /** Over 300 posts, counted without making them: half the mean error of 40. */
    @Test
    void childrenAreAsManyAsAskedFor() {
        long children = 0;
        Simulation simulation = Simulation.of(120, Parameters.usual().from(YearMonth.of(2025, 1), 1), 3);
        for (int post = 0; post < 120; post++) {
            children += simulation.post(post).people().stream()
                    .filter(person -> simulation.startDay() + 15 - person.birthDay() < 1_826)
                    .count();
        }
        assertEquals(80, children / 120.0, 6);
    }

    @Test
    void everyChildHasAMotherOldEnoughAndAFatherInItsHousehold() {
        for (Post post : Villages.POSTS.subList(0, 8)) {
            ById<Person> people = Villages.people(post);
            for (Person person : post.people()) {
                if (person.relation() == Relation.CHILD) {
                    Person mother = people.find(person.mother());
                    assertNotNull(person.father());
                    if (mother != null) {
                        int age = person.birthDay() - mother.birthDay();
                        assertTrue(age > 16 * 365, "mother of " + age + " days");
                        assertTrue(age < 46 * 365, "mother of " + age + " days");
                        assertEquals(mother.household(), person.household());
                    }
                }
            }
        }
    }

    @Test
    void twinsShareBirthDayAndMotherAndCountOn() {
        Map<String, List<Person>> byBirth = new HashMap<>();
        for (Person person : natives()) {
            if (person.birth() != null && person.birth().twin()) {
                byBirth.computeIfAbsent(person.mother() + "/" + person.birthDay(), key -> new ArrayList<>())
                        .add(person);
            }
        }
        List<List<Person>> pairs =
                byBirth.values().stream().filter(list -> list.size() == 2).toList();
        assertTrue(pairs.size() >= 20);
        for (List<Person> pair : pairs) {
            assertEquals(
                    1, Math.abs(birth(pair.get(0)).order() - birth(pair.get(1)).order()));
            assertNotEquals(pair.get(0).id(), pair.get(1).id());
        }
    }

    @Test
    void lowBirthWeightAndTwinsAreAsCommonAsInLife() {
        double births = 0;
        double low = 0;
        double twins = 0;
        for (Person person : natives()) {
            Birth birth = person.birth();
            if (birth != null) {
                births++;
                low += birth.weightGrams() < 2_500 ? 1 : 0;
                twins += birth.twin() ? 1 : 0;
            }
        }
        assertEquals(0.065, low / births, 0.02);
        assertEquals(0.024, twins / births, 0.008);
    }

    @Test
    void newbornsGetTheirNikLater() {
        int attached = 0;
        for (Post post : Villages.POSTS.subList(0, 8)) {
            ById<Person> people = Villages.people(post);
            for (Event event : post.events()) {
                if (event instanceof Event.NikAttached nik) {
                    Person person = people.of(nik.person());
                    assertNull(person.nik());
                    assertEquals(NikStatus.NOT_YET, person.nikStatus());
                    assertTrue(nik.day() > person.registeredDay());
                    assertEquals(16, nik.nik().length());
                    attached++;
                }
            }
        }
        assertTrue(attached > 150, attached + " attached");
    }

    @Test
    void pregnanciesEndInTheChildrenTheyName() {
        int live = 0;
        for (Post post : Villages.POSTS.subList(0, 8)) {
            ById<Person> people = Villages.people(post);
            for (Pregnancy pregnancy : post.pregnancies()) {
                assertEquals(pregnancy.outcome() == Pregnancy.Outcome.ONGOING, pregnancy.endDay() == null);
                for (UUID child : pregnancy.children()) {
                    live++;
                    Person born = people.find(child);
                    if (born != null) {
                        assertEquals(pregnancy.endDay(), born.birthDay());
                        assertEquals(pregnancy.mother(), born.mother());
                        assertEquals(pregnancy.id(), birth(born).pregnancy());
                    }
                }
            }
        }
        assertTrue(live > 150);
    }

    @Test
    void aSecondRegistrationIsSpeltOtherwise() {
        int duplicates = 0;
        for (Post post : Villages.POSTS) {
            ById<Person> people = Villages.people(post);
            for (Duplicate duplicate : post.duplicates()) {
                Person original = people.of(duplicate.original());
                assertNotEquals(original.name(), duplicate.person().name());
                assertEquals(original.birthDay(), duplicate.person().birthDay());
                assertTrue(duplicate.person().registeredDay() > original.registeredDay());
                duplicates++;
            }
        }
        assertTrue(duplicates > 20);
    }

    @Test
    void twoKaderOfThePlaceWithAPhoneEach() {
        for (Post post : Villages.POSTS) {
            assertEquals(2, post.kader().size());
            assertNotEquals(post.kader().get(0).device(), post.kader().get(1).device());
            Person kader = Villages.people(post).of(post.kader().get(0).person());
            assertEquals(Sex.FEMALE, kader.sex());
            assertNull(Villages.membership(post, kader.id()).until());
        }
    }

    @Test
    void noPostIsWithoutKader() {
        Parameters small = Parameters.usual().with(new Register(5, 0, 0.5, 0)).from(YearMonth.of(2025, 1), 1);
        Simulation.of(600, small, 2)
                .all()
                .forEach(post -> assertEquals(2, post.kader().size()));
    }

    @Test
    void identifiersAreUnique() {
        Set<UUID> ids = new HashSet<>();
        for (Post post : Villages.POSTS) {
            post.visits().forEach(visit -> assertTrue(ids.add(visit.id())));
            post.sessions().forEach(session -> assertTrue(ids.add(session.id())));
            post.events().forEach(event -> assertTrue(ids.add(event.id())));
            post.pregnancies().forEach(pregnancy -> assertTrue(ids.add(pregnancy.id())));
            post.duplicates()
                    .forEach(duplicate -> assertTrue(ids.add(duplicate.person().id())));
        }
        natives().forEach(person -> assertTrue(ids.add(person.id())));
        assertTrue(ids.size() > 80_000);
    }

    private static List<Person> natives() {
        List<Person> natives = new ArrayList<>();
        for (Post post : Villages.POSTS) {
            post.people().stream()
                    .filter(person -> person.registeredAt() == post.area().post())
                    .forEach(natives::add);
        }
        return natives;
    }

    private static Birth birth(Person person) {
        return Objects.requireNonNull(person.birth());
    }

    private static double meanNow(Predicate<Person> which) {
        long count = 0;
        for (Post post : Villages.POSTS) {
            ById<Person> people = Villages.people(post);
            count += post.memberships().stream()
                    .filter(membership -> membership.covers(NOW) && which.test(people.of(membership.person())))
                    .count();
        }
        return (double) count / Villages.POSTS.size();
    }
}

package id.tumbuh.care.reward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every default of the programme is held by a test that names its open point: with another value one of these tests fails. */
class PinnedDefaultsTest {
    /** The tests that name a point, by their names. */
    static List<Method> tests(OpenPoint point) {
        return Arrays.stream(OpenPointsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .filter(method -> method.getName().matches("point" + point.number() + "\\D.*"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    @Test
    void everyPointHasATestThatNamesIt() {
        int all = 0;
        for (OpenPoint point : OpenPoint.values()) {
            assertFalse(tests(point).isEmpty(), point.place());
            all += tests(point).size();
        }
        long declared = Arrays.stream(OpenPointsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        assertEquals(declared, all, "each test names one point");
    }

    @Test
    void anotherChoiceAsDefaultIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        for (RewardChoice choice : RewardChoice.values()) {
            RewardOption option = choice.option();
            boolean usual = option.usual() == choice;
            if (usual == fails(option.point(), Programme.SEBATANG_KAYU.with(choice))) {
                unnoticed.add(choice.name());
            }
        }
        assertEquals(List.of(), unnoticed, "the default passes, every other choice fails");
    }

    @Test
    void anotherNumberAsDefaultIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        for (RewardNumber number : RewardNumber.values()) {
            for (int value : new int[] {number.usual() - 1, number.usual() + 1}) {
                if (number.allows(value) && !fails(number.point(), Programme.SEBATANG_KAYU.with(number, value))) {
                    unnoticed.add(number.name() + " " + value);
                }
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    private static boolean fails(OpenPoint point, Programme sop) {
        for (Method test : tests(point)) {
            OpenPointsTest tested = new OpenPointsTest();
            tested.sop = sop;
            try {
                test.invoke(tested);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof AssertionError) {
                    return true;
                }
                fail(thrown.getCause());
            } catch (IllegalAccessException e) {
                fail(e);
            }
        }
        return false;
    }
}

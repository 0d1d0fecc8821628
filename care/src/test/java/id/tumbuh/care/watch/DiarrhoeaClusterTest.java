package id.tumbuh.care.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.tumbuh.care.watch.DiarrhoeaCluster.Episode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiarrhoeaClusterTest {
    private static List<DiarrhoeaCluster<String, String>> of(Object... placeChildDay) {
        List<Episode<String, String>> episodes = new ArrayList<>();
        for (int at = 0; at < placeChildDay.length; at += 3) {
            episodes.add(new Episode<>(
                    (String) placeChildDay[at], (String) placeChildDay[at + 1], (Integer) placeChildDay[at + 2]));
        }
        return DiarrhoeaCluster.of(episodes);
    }

    @Test
    void threeChildrenOfOnePlaceWithinSevenDaysAreACluster() {
        assertEquals(
                List.of(new DiarrhoeaCluster<>("RT 1", 10, 16, List.of("a", "b", "c"))),
                of("RT 1", "c", 16, "RT 1", "a", 10, "RT 1", "b", 12));
    }

    @Test
    void theThirdOnTheEighthDayMakesNone() {
        assertEquals(List.of(), of("RT 1", "a", 10, "RT 1", "b", 12, "RT 1", "c", 17));
    }

    @Test
    void twoChildrenAreNoneHoweverOftenTheyAreTold() {
        assertEquals(List.of(), of("RT 1", "a", 10, "RT 1", "b", 11, "RT 1", "a", 12, "RT 1", "b", 13));
    }

    @Test
    void childrenOfDifferentPlacesAreNone() {
        assertEquals(List.of(), of("RT 1", "a", 10, "RT 2", "b", 10, "RT 1", "c", 10));
    }

    @Test
    void clustersThatOverlapAreOne() {
        assertEquals(
                List.of(new DiarrhoeaCluster<>("RT 1", 10, 20, List.of("a", "b", "c", "d"))),
                of("RT 1", "a", 10, "RT 1", "b", 14, "RT 1", "c", 16, "RT 1", "d", 20));
    }

    @Test
    void aPlaceCanHaveTwoOneAfterTheOther() {
        assertEquals(
                List.of(
                        new DiarrhoeaCluster<>("RT 1", 10, 12, List.of("a", "b", "c")),
                        new DiarrhoeaCluster<>("RT 1", 40, 40, List.of("a", "d", "e"))),
                of(
                        "RT 1", "a", 10, "RT 1", "b", 11, "RT 1", "c", 12, "RT 1", "a", 40, "RT 1", "d", 40, "RT 1",
                        "e", 40));
    }
}

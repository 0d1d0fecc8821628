package id.tumbuh.server.visit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RootsTest {
    private record Row(UUID id, @Nullable UUID base) {}

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static Map<UUID, UUID> roots(List<Row> rows) {
        Map<UUID, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return Roots.of(rows, Row::id, row -> row.base() == null ? null : byId.get(row.base()));
    }

    @Test
    void whatBuildsOnAnotherGoesBackToTheFirst() {
        List<Row> rows =
                List.of(new Row(id(3), id(2)), new Row(id(1), null), new Row(id(2), id(1)), new Row(id(4), id(1)));

        assertEquals(Map.of(id(1), id(1), id(2), id(1), id(3), id(1), id(4), id(1)), roots(rows));
    }

    @Test
    void whatBuildsOnSomethingUnknownIsAFirstItself() {
        assertEquals(Map.of(id(1), id(1)), roots(List.of(new Row(id(1), id(9)))));
    }

    @Test
    void aCircleEnds() {
        List<Row> rows = List.of(new Row(id(1), id(2)), new Row(id(2), id(1)), new Row(id(3), id(2)));

        assertEquals(Map.of(id(1), id(1), id(2), id(1), id(3), id(1)), roots(rows));
    }

    @Test
    void aChainOfAHundredThousandIsWalkedOnceFromWhicheverEnd() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            rows.add(new Row(id(i), i == 0 ? null : id(i - 1)));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals(id(0), roots(rows).get(id(99_999)));
            assertEquals(id(0), roots(rows.reversed()).get(id(99_999)));
        });
        Collections.shuffle(rows, new Random(1));
        assertEquals(id(0), roots(rows).get(id(99_999)));
    }
}

package id.tumbuh.server.people.internal;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.sync.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Facts for tests, with ids that say their place in the order. */
final class People {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private People() {}

    /** The id of fact number n; greater numbers are greater ids. */
    static UUID id(long number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    /** The id of person number n. */
    static UUID person(long number) {
        return new UUID(0x0180_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
    }

    static Fact fact(long number, String kind, UUID person, String posyandu, @Nullable UUID base, String body) {
        return fact(number, kind, person, posyandu, base, "2026-01-01", body);
    }

    static Fact fact(
            long number, String kind, UUID person, String posyandu, @Nullable UUID base, String day, String body) {
        return new Fact(
                id(number),
                kind,
                1,
                "test",
                posyandu,
                new ScopePath(PeopleDatabase.PLACES.getOrDefault(posyandu, "")),
                person,
                null,
                (int) LocalDate.parse(day).toEpochDay(),
                Fact.Place.POSYANDU,
                Fact.By.KADER,
                JSON.readTree(body.replace('\'', '"')),
                new UUID(1, 1),
                new UUID(1, 2),
                Instant.parse("2026-01-01T00:00:00Z"),
                number,
                base,
                null,
                null,
                null);
    }
}

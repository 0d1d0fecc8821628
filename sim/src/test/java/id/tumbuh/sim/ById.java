package id.tumbuh.sim;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records of a post by their id; asking for one that is not there fails the test. */
final class ById<T> {
    private final Map<UUID, T> records = new HashMap<>();

    ById(Iterable<T> all, Function<T, UUID> id) {
        all.forEach(one -> records.put(id.apply(one), one));
    }

    T of(UUID id) {
        return Objects.requireNonNull(records.get(id), "nobody has " + id);
    }

    @Nullable
    T find(@Nullable UUID id) {
        return records.get(id);
    }
}

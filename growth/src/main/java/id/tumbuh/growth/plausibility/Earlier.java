package id.tumbuh.growth.plausibility;

import id.tumbuh.growth.Position;
import org.jspecify.annotations.Nullable;

/** The child's visit before: what was measured then. */
public record Earlier(
        int day,
        @Nullable Double weightKg,
        @Nullable Double lengthCm,
        @Nullable Position position,
        @Nullable Double headCm) {}

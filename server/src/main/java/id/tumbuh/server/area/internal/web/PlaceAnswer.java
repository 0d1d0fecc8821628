package id.tumbuh.server.area.internal.web;

import id.tumbuh.server.area.Area;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place on the wire.
 *
 * @param level 1 a province to 5 a posyandu
 * @param version to be given as {@code base} with an edit
 */
record PlaceAnswer(
        String id,
        int level,
        String parent,
        String path,
        String name,
        String zone,
        @Nullable String code,
        @Nullable String number,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        UUID version) {

    static PlaceAnswer of(Area area) {
        return new PlaceAnswer(
                area.id(),
                area.level().depth(),
                area.parent(),
                area.path().value(),
                area.name(),
                area.zone().name(),
                area.code(),
                area.number(),
                day(area.opened()),
                day(area.closed()),
                area.version());
    }

    private static @Nullable LocalDate day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}

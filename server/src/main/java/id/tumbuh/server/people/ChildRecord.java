package id.tumbuh.server.people;

import id.tumbuh.growth.Sex;
import id.tumbuh.server.foundation.ScopePath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict needs to know of a person; of somebody merged, the survivor's values.
 *
 * @param asked the id that was asked for
 * @param person the survivor's id, the same where nothing was merged
 * @param sex null where unknown
 * @param birthDay epoch day, null where unknown
 * @param birthWeightG grams
 */
public record ChildRecord(
        UUID asked,
        UUID person,
        String posyandu,
        ScopePath path,
        @Nullable Sex sex,
        @Nullable Integer birthDay,
        @Nullable Integer birthWeightG) {}

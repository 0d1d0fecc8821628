package id.tumbuh.server.month;

import id.tumbuh.care.month.Period;
import id.tumbuh.server.area.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of an area: each of its posyandu and all together.
 *
 * @param sum of those that have numbers; null where none has
 */
public record Gathered(
        Area place,
        Period period,
        List<Post> posts,
        @Nullable Numbers sum) {
    public Gathered {
        posts = List.copyOf(posts);
    }

    /**
     * A posyandu's month.
     *
     * @param numbers what was signed last, else the register as it is now; null where nothing is signed and the caller sees no register, or there
     *     are too many of them to count
     */
    public record Post(Area area, Stand stand, @Nullable Numbers numbers) {}

    /**
     * Where a month stands.
     *
     * @param draft whether the numbers are those of the register: nobody has signed them
     * @param version how often it was signed
     * @param asOf the day as of which S is counted; null where nothing is counted
     */
    public record Stand(
            boolean draft,
            String state,
            int version,
            @Nullable LocalDate asOf,
            @Nullable Instant signedAt) {}

    /** Whether any of the numbers is not signed. */
    public boolean draft() {
        return posts.stream()
                .anyMatch(post -> post.numbers() != null && post.stand().draft());
    }
}

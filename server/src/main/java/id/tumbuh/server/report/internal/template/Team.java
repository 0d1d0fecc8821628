package id.tumbuh.server.report.internal.template;

import id.tumbuh.server.report.internal.paper.Value;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The kader of a posyandu, or of several.
 *
 * @param there how many there are; null where none has an account, as the others: that says nothing of how many there are
 * @param active of these, how many wrote anything down in the month
 * @param trained of these, how many were trained; null where nobody said it of any
 * @param guide who guides the posyandu; null where that is not known, or not for the reader
 */
public record Team(
        @Nullable Integer there,
        @Nullable Integer active,
        @Nullable Integer trained,
        @Nullable String guide) {
    /** One of whom nothing is known. */
    public static final Team UNKNOWN = new Team(null, null, null, null);

    /** What a row counts. */
    public enum Count {
        KADER,
        KADER_AKTIF,
        KADER_TERLATIH
    }

    /** Several together, of whom something is known. */
    public static Team sum(Collection<Team> teams) {
        Team sum = UNKNOWN;
        for (Team team : teams) {
            sum = new Team(
                    plus(sum.there, team.there), plus(sum.active, team.active), plus(sum.trained, team.trained), null);
        }
        return sum;
    }

    private static @Nullable Integer plus(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one + other;
    }

    public Value value(Count count) {
        Integer number = switch (count) {
            case KADER -> there;
            case KADER_AKTIF -> active;
            case KADER_TERLATIH -> trained;
        };
        return number == null ? Value.Without.NOT_RECORDED : new Value.Whole(number);
    }
}

package id.tumbuh.server.people;

import id.tumbuh.server.foundation.ScopePath;
import java.util.List;
import java.util.UUID;

/** Records that may be of one child. Nothing is ever merged by it: a person decides. */
public interface Doubles {
    /**
     * The pairs of which at least one is a child of this posyandu, the likeliest first: among its own children all whose birth dates leave it
     * possible, and of the other posyandu of its puskesmas those with the same birth date or the same NIK, as far as the scope of the running
     * transaction shows them.
     */
    List<Pair> of(ScopePath posyandu);

    /**
     * Two records.
     *
     * @param one of the posyandu asked for; the smaller id where both are
     * @param reasons what speaks for and against, as codes
     */
    record Pair(UUID one, UUID other, double score, List<String> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }
    }
}

package id.tumbuh.server.access;

import id.tumbuh.server.foundation.ScopePath;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works at posyandu, for forms that ask how many, and who guides them. Whoever calls answers for who may read a name. */
public interface Teams {
    /** The kader accounts of each of these posyandu, also those locked since; one without kader is left out. */
    Map<String, List<Kader>> kader(Collection<String> posyandu);

    /**
     * The bidan of each of these posyandu, by its path: the only one whose area it is, the nearest area first; where two have the same, or nobody, it
     * is left out.
     */
    Map<ScopePath, String> bidan(Collection<ScopePath> posyandu);

    /**
     * A kader's account.
     *
     * @param trained null where nobody said
     */
    record Kader(
            UUID account,
            Instant created,
            boolean locked,
            @Nullable Boolean trained) {}
}

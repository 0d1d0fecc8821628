package id.tumbuh.server.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people live, as near as a neighbourhood. */
public interface Homes {
    /** The neighbourhoods of these persons as far as the scope of the running transaction shows them; unknown ones are left out. */
    Map<UUID, Neighbourhood> of(Set<UUID> persons);

    /** A neighbourhood; what nobody wrote down is null. Never the address itself. */
    record Neighbourhood(
            @Nullable String dusun,
            @Nullable String rw,
            @Nullable String rt) {
        /** Whether anything is known that is narrower than the posyandu. */
        public boolean isKnown() {
            return dusun != null || rw != null || rt != null;
        }
    }
}

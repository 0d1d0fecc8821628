package id.tumbuh.server.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What signed months say of measurements; answered by {@code month}. Whatever was written for a signed month and is not named by its
 * signature is a proposal: it is kept, and counts nowhere until the month is signed again.
 */
public interface Signatures {
    /** What the signatures in force of these posyandu name of these persons. */
    Signed of(Set<String> posyandu, Set<UUID> persons);

    /**
     * The month of a posyandu.
     *
     * @param number months since year 0
     */
    record Month(String posyandu, int number) {}

    /**
     * What a signature names of the persons asked for.
     *
     * @param counting the measurements that count
     * @param others what was known when it was signed and does not count
     */
    record Named(Set<UUID> counting, Set<UUID> others) {
        public Named {
            counting = Set.copyOf(counting);
            others = Set.copyOf(others);
        }

        boolean has(UUID fact) {
            return counting.contains(fact) || others.contains(fact);
        }
    }

    /**
     * What is signed.
     *
     * @param months every signed month of the posyandu asked for
     */
    record Signed(Map<Month, Named> months) {
        public static final Signed NOTHING = new Signed(Map.of());

        public Signed {
            months = Map.copyOf(months);
        }

        public boolean isSigned(Month month) {
            return months.containsKey(month);
        }

        public boolean names(Month month, UUID fact) {
            Named named = months.get(month);
            return named != null && named.has(fact);
        }

        /** Every fact that counts by a signature. */
        public Set<UUID> counting() {
            Set<UUID> all = new HashSet<>();
            months.values().forEach(named -> all.addAll(named.counting()));
            return all;
        }

        /** As if a month were not signed. */
        public Signed without(Month month) {
            Map<Month, Named> rest = new HashMap<>(months);
            rest.remove(month);
            return new Signed(rest);
        }
    }
}

package id.tumbuh.sim;

import java.util.Set;
import java.util.UUID;

/**
 * What was really so at a visit.
 *
 * @param person who was really measured
 * @param lengthMm lying, at every age; standing a child measures 7 mm less
 * @param armMm upper arm; before 91 days the one of that day
 * @param ill whether an illness began within the month
 */
public record Truth(
        UUID visit,
        UUID person,
        int weightGrams,
        int lengthMm,
        int headMm,
        int armMm,
        boolean ill,
        Set<Mistake> mistakes) {}

package id.tumbuh.sim;

import id.tumbuh.sim.body.Body;
import org.jspecify.annotations.Nullable;

/**
 * A person with what only the simulation knows.
 *
 * @param key from which everything about the person is drawn
 * @param deathDay {@link World#NEVER} where the person outlives the simulation
 * @param nikDay day on which a missing NIK is attached; {@link World#NEVER}
 * @param nik the number that is attached then
 * @param body null for those beyond 60 months at the beginning
 */
record Member(
        Person person,
        long key,
        int deathDay,
        int nikDay,
        String nik,
        @Nullable Body body) {}

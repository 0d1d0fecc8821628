/** Chance that is the same on every machine: draws from a key, keys from keys, identifiers from keys. */
@NullMarked
package id.tumbuh.sim.chance;

import org.jspecify.annotations.NullMarked;

/** Synthetic villages from a seed, with the truth kept beside what was written down. */
@NullMarked
package id.tumbuh.sim;

import org.jspecify.annotations.NullMarked;

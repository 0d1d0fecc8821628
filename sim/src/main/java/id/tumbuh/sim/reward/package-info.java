/** A simulated posyandu as the reward programme reads it: what tests and the comparison of phone and server hold against each other. */
@NullMarked
package id.tumbuh.sim.reward;

import org.jspecify.annotations.NullMarked;

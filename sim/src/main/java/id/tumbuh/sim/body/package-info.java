/** How a child really grows: z-score paths, setbacks and catch-up, and the body they make. */
@NullMarked
package id.tumbuh.sim.body;

import org.jspecify.annotations.NullMarked;

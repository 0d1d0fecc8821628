/** A child's entitlement to one gift for a half-year: its state is a function of the set of what was written down. */
@NullMarked
package id.tumbuh.care.reward.gift;

import org.jspecify.annotations.NullMarked;

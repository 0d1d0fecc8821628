/** The month's clock of a reward programme: the days on which something is due, who is reminded, and how long steps take. */
@NullMarked
package id.tumbuh.care.reward.clock;

import org.jspecify.annotations.NullMarked;

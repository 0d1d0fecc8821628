/** Whom the posyandu serves: overlapping groups, and which card is shown first. */
@NullMarked
package id.tumbuh.care.group;

import org.jspecify.annotations.NullMarked;

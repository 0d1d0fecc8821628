/** A posyandu's months and a child's, as plain values for a reward programme. */
@NullMarked
package id.tumbuh.care.reward.child;

import org.jspecify.annotations.NullMarked;

/** A reward programme as data: its criteria, its options with their defaults, who decides, and its half-years. */
@NullMarked
package id.tumbuh.care.reward;

import org.jspecify.annotations.NullMarked;

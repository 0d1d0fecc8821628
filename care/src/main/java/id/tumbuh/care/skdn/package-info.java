/** S, K, D, N and the other letters of a month, counted and checked. */
@NullMarked
package id.tumbuh.care.skdn;

import org.jspecify.annotations.NullMarked;

/** From measurement to z-score and back: the formula once, for one child and for columns of children. */
@NullMarked
package id.tumbuh.growth.score;

import org.jspecify.annotations.NullMarked;

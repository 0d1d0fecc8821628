/** Doubts about a measurement, each with its reason; nothing is changed and nothing is refused. */
@NullMarked
package id.tumbuh.growth.plausibility;

import org.jspecify.annotations.NullMarked;

/** The rule book for one child's growth: pure functions over integers and doubles, no clock, no I/O, no locale. */
@NullMarked
package id.tumbuh.growth;

import org.jspecify.annotations.NullMarked;

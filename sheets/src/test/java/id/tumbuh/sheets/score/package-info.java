/** Tests of the steps of a run. */
@NullMarked
package id.tumbuh.sheets.score;

import org.jspecify.annotations.NullMarked;

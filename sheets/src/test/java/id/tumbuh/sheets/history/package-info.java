/** Tests of joining the rows of a child. */
@NullMarked
package id.tumbuh.sheets.history;

import org.jspecify.annotations.NullMarked;

/** Several rows of one child put together: the letters and the doubts that need a past, in bounded memory. */
@NullMarked
package id.tumbuh.sheets.history;

import org.jspecify.annotations.NullMarked;

/** Tests of reading cells as they come. */
@NullMarked
package id.tumbuh.sheets.decode;

import org.jspecify.annotations.NullMarked;

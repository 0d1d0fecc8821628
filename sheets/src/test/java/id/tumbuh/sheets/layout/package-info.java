/** Tests of knowing a file by its header. */
@NullMarked
package id.tumbuh.sheets.layout;

import org.jspecify.annotations.NullMarked;

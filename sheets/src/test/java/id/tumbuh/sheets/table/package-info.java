/** Tests of tables in and out, on small files made on the spot. */
@NullMarked
package id.tumbuh.sheets.table;

import org.jspecify.annotations.NullMarked;

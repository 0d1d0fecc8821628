/** Files that people bring and take away: tables in, scored tables and reports out. */
@NullMarked
package id.tumbuh.sheets;

import org.jspecify.annotations.NullMarked;

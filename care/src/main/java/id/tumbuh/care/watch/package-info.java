/** What a midwife looks at before she closes a month, and whom nobody may lose from sight: rules as data, no reading of tables. */
@NullMarked
package id.tumbuh.care.watch;

import org.jspecify.annotations.NullMarked;

/** From a cell as it was brought to what was measured; certain readings only, each damage marked. */
@NullMarked
package id.tumbuh.sheets.decode;

import org.jspecify.annotations.NullMarked;

@NullMarked
package id.tumbuh.sheets.quality;

import org.jspecify.annotations.NullMarked;

/** WHO's published figures: one indicator, one file, each with its limits, source, edition and checksum. */
@NullMarked
package id.tumbuh.growth.standard;

import org.jspecify.annotations.NullMarked;

/** How far measurements can be trusted: what digits, ages, sexes and z-scores betray about the measuring. */
@NullMarked
package id.tumbuh.sheets.quality;

import org.jspecify.annotations.NullMarked;

/** The run of ./tumbuh score: survey the file, join histories, score, write. */
@NullMarked
package id.tumbuh.sheets.score;

import org.jspecify.annotations.NullMarked;

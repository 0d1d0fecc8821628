/** Indonesia's areas from province to village: Kemendagri codes, names, time zones, and what may be said of a code. */
@NullMarked
package id.tumbuh.places;

import org.jspecify.annotations.NullMarked;

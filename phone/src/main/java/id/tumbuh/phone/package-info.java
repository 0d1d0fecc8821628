/** The face of {@code growth} in a browser: JavaScript objects in, JavaScript objects out, no rule of its own. */
@NullMarked
package id.tumbuh.phone;

import org.jspecify.annotations.NullMarked;

/** Who came, and why someone did not. */
@NullMarked
package id.tumbuh.care.attendance;

import org.jspecify.annotations.NullMarked;

/** The routine schedule by dose, with what differs by province and year. */
@NullMarked
package id.tumbuh.care.immunisation;

import org.jspecify.annotations.NullMarked;

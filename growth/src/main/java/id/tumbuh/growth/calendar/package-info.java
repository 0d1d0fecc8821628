/** Days and months of the Gregorian calendar from epoch days, for places that have no java.time. */
@NullMarked
package id.tumbuh.growth.calendar;

import org.jspecify.annotations.NullMarked;

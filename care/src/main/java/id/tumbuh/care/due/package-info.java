/** What is due for a child on a day, since when, until when and why. */
@NullMarked
package id.tumbuh.care.due;

import org.jspecify.annotations.NullMarked;

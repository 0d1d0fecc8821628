/** Exclusive breastfeeding month by month, complementary food, extra food. */
@NullMarked
package id.tumbuh.care.feeding;

import org.jspecify.annotations.NullMarked;

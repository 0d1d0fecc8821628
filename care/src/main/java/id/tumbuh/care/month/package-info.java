/** A posyandu's month: what is counted of each child, the figures made of it, and what must hold between them. */
@NullMarked
package id.tumbuh.care.month;

import org.jspecify.annotations.NullMarked;

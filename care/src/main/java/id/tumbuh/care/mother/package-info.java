/** Pregnancy, childbed and family planning. */
@NullMarked
package id.tumbuh.care.mother;

import org.jspecify.annotations.NullMarked;

/** The checklist and the KPSP by age. */
@NullMarked
package id.tumbuh.care.development;

import org.jspecify.annotations.NullMarked;

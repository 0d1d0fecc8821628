/** Questions about tuberculosis, diarrhoea, and danger signs of children. */
@NullMarked
package id.tumbuh.care.illness;

import org.jspecify.annotations.NullMarked;

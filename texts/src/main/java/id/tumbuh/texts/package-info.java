/** The words of Tumbuh: one catalogue for every message code, in two languages and two voices. */
@NullMarked
package id.tumbuh.texts;

import org.jspecify.annotations.NullMarked;

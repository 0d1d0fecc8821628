/** What the rules have to say, as codes with typed arguments; the words live in the catalogue. */
@NullMarked
package id.tumbuh.growth.message;

import org.jspecify.annotations.NullMarked;

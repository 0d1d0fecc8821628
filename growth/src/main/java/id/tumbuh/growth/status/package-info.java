/** Nutrition status by Permenkes 2/2020: which class a score, an arm circumference or oedema belongs to. */
@NullMarked
package id.tumbuh.growth.status;

import org.jspecify.annotations.NullMarked;

/** The Kartu Menuju Sehat: the letter of the month, minimal weight gain, the red and the orange line. */
@NullMarked
package id.tumbuh.growth.kms;

import org.jspecify.annotations.NullMarked;

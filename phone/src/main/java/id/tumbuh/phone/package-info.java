/**
 * The face of {@code growth} in a browser: JavaScript objects in, JavaScript objects out, no rule of its own.
 *
 * <p>What TeaVM 0.15 does otherwise than Java, found by trying; {@code growth} must not rely on any of it:
 *
 * <ul>
 *   <li>It drops the parentheses of {@code a * (b * c)}, {@code a * (b / c)}, {@code a + (b + c)}, {@code a + (b - c)} and
 *       {@code a % (b * c)} for doubles, also where a method it inlines made them: the last bit differs, with % the value.
 *       Write products and sums from left to right; the parity tests tell.
 *   <li>A cast of a double to int wraps where Java stops at the ends, and gives 0 for an infinite one: check the range first.
 *   <li>Whole numbers divided by zero give 0, not an exception.
 *   <li>{@code Math.rint} rounds a half away from zero; {@code Math.round} of NaN throws.
 *   <li>Text made of a double costs 13 kB gzipped, text joined with + about 0.6 kB.
 * </ul>
 *
 * <p>Null, an index out of range and {@code charAt} beyond the end are exceptions as in Java, because the module is built
 * strict.
 */
@NullMarked
package id.tumbuh.phone;

import org.jspecify.annotations.NullMarked;

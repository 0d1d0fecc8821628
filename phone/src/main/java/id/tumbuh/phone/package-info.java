/**
 * The face of {@code growth} and {@code care} in a browser: JavaScript objects in, JavaScript objects out, no rule of its own.
 * {@code Given}, {@code Plain} and {@code PlainList} are here as maps and lists, and once more in {@code src/main/gwt} as JavaScript's, so
 * that the faces answer on the JVM as well and the parity tests can ask both.
 *
 * <p>What GWT 2.13 does otherwise than Java, found by trying; the rules must not rely on any of it:
 *
 * <ul>
 *   <li>An index out of range and {@code charAt} beyond the end go on as undefined or NaN. Check a key against its table
 *       first. Null is a TypeError only where a field of it is read; NullAway proves that there is none.
 *   <li>Sums and products of whole numbers do not wrap at 2³¹. Divided by zero they give 0, not an exception.
 *   <li>{@code |=} and {@code &=} make a number of a truth value: 1, not true.
 *   <li>Text made of a double is JavaScript's: 1, not 1.0.
 *   <li>Lists made by {@code List.of} and {@code copyOf} could be changed.
 *   <li>Nothing can be caught: what is thrown is an Error of JavaScript with the exception's message.
 * </ul>
 *
 * <p>A cast of a double to int stops at the ends as in Java, and products and sums keep their parentheses.
 */
@NullMarked
package id.tumbuh.phone;

import org.jspecify.annotations.NullMarked;

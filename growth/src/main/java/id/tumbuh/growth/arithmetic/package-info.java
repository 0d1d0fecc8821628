/** Arithmetic that gives the same bits on every JVM and every JavaScript engine. */
@NullMarked
package id.tumbuh.growth.arithmetic;

import org.jspecify.annotations.NullMarked;

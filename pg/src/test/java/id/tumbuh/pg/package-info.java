/** Tests with real servers: each has a home of its own below {@code target/pg-tests}. */
@NullMarked
package id.tumbuh.pg;

import org.jspecify.annotations.NullMarked;

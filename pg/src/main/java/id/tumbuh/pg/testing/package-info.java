/** For tests of any room: one server for each JVM, a database for each test. */
@NullMarked
package id.tumbuh.pg.testing;

import org.jspecify.annotations.NullMarked;

/** Tests of what other rooms test with. */
@NullMarked
package id.tumbuh.pg.testing;

import org.jspecify.annotations.NullMarked;

/** Load on a running server from a second process: facts, storms of phones, first syncs, a whole district, faults. */
@NullMarked
package id.tumbuh.bench.load;

import org.jspecify.annotations.NullMarked;

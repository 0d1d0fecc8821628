/** Measures speed: JMH benchmarks of the growth engine, and runs of the command on generated files. */
@NullMarked
package id.tumbuh.bench;

import org.jspecify.annotations.NullMarked;

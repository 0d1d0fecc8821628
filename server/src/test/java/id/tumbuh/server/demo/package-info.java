/** Simulated villages as facts. */
@NullMarked
package id.tumbuh.server.demo;

import org.jspecify.annotations.NullMarked;

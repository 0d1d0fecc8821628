/** How a village gets into an empty database. */
@NullMarked
package id.tumbuh.server.demo.internal;

import org.jspecify.annotations.NullMarked;

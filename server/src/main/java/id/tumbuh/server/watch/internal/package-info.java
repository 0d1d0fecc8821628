/** How a worklist is found, and what is decided about it. */
@NullMarked
package id.tumbuh.server.watch.internal;

import org.jspecify.annotations.NullMarked;

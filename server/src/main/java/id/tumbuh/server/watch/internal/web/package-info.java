/** The worklist and the watch over HTTP, for the staff. */
@NullMarked
package id.tumbuh.server.watch.internal.web;

import org.jspecify.annotations.NullMarked;

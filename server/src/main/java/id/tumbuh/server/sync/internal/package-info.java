/** How facts are read, judged, stored and sent out again. */
@NullMarked
package id.tumbuh.server.sync.internal;

import org.jspecify.annotations.NullMarked;

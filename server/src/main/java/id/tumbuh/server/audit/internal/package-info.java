/** The table of the trail, how endpoints come into it, and how it is read. */
@NullMarked
package id.tumbuh.server.audit.internal;

import org.jspecify.annotations.NullMarked;

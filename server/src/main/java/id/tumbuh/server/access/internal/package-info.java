/** The doors, the keys, and the table of permissions. */
@NullMarked
package id.tumbuh.server.access.internal;

import org.jspecify.annotations.NullMarked;

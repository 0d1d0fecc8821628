/** How the views of visits are made. */
@NullMarked
package id.tumbuh.server.visit.internal;

import org.jspecify.annotations.NullMarked;

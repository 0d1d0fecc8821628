/** How months are counted and kept. */
@NullMarked
package id.tumbuh.server.month.internal;

import org.jspecify.annotations.NullMarked;

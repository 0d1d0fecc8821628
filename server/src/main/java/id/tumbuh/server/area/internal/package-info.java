/** How places and settings are derived from facts, kept in memory and moved. */
@NullMarked
package id.tumbuh.server.area.internal;

import org.jspecify.annotations.NullMarked;

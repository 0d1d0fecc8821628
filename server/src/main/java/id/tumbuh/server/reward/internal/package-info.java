/** How lists, gifts and donations are worked out and kept. */
@NullMarked
package id.tumbuh.server.reward.internal;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package id.tumbuh.server.people.internal.match;

import org.jspecify.annotations.NullMarked;

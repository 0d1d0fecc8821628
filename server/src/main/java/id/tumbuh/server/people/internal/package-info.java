/** How the state of a person is worked out of facts, and how it is kept. */
@NullMarked
package id.tumbuh.server.people.internal;

import org.jspecify.annotations.NullMarked;

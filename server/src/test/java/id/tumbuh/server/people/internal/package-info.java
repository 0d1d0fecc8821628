/** Tests of the register, against a real PostgreSQL. */
@NullMarked
package id.tumbuh.server.people.internal;

import org.jspecify.annotations.NullMarked;

/** Tests. */
@NullMarked
package id.tumbuh.server.people.internal.nik;

import org.jspecify.annotations.NullMarked;

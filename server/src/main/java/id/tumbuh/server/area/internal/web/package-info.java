/** The endpoints of places, settings and Kemendagri's areas. */
@NullMarked
package id.tumbuh.server.area.internal.web;

import org.jspecify.annotations.NullMarked;

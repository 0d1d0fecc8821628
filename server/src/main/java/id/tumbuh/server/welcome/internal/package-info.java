/** The endpoints of the start page. */
@NullMarked
package id.tumbuh.server.welcome.internal;

import org.jspecify.annotations.NullMarked;

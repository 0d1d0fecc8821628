/** The start page's endpoints. */
@NullMarked
package id.tumbuh.server.welcome.internal;

import org.jspecify.annotations.NullMarked;

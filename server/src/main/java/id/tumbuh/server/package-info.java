/** The application. Each sub-package is a module; its root is what others may use, {@code internal} is its back room. */
@NullMarked
package id.tumbuh.server;

import org.jspecify.annotations.NullMarked;

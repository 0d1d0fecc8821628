/** The commands as processes of their own, as they are used. */
@NullMarked
package id.tumbuh.server.command;

import org.jspecify.annotations.NullMarked;

/** The command line of this room. */
@NullMarked
package id.tumbuh.sheets.command;

import org.jspecify.annotations.NullMarked;

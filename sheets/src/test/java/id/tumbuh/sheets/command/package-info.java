/** Tests of the command as a whole: a file in, a file out. */
@NullMarked
package id.tumbuh.sheets.command;

import org.jspecify.annotations.NullMarked;

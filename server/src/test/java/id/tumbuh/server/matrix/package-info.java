/** Who may call what, for which area: the table in {@code matrix.txt} held against the running application. */
@NullMarked
package id.tumbuh.server.matrix;

import org.jspecify.annotations.NullMarked;

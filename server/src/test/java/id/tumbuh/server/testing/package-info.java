/** The running application for tests of any module, with a database of its own. */
@NullMarked
package id.tumbuh.server.testing;

import org.jspecify.annotations.NullMarked;

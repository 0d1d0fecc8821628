/** Facts in, changes out: each fact is taken once, kept for ever, and answered by name. Views of them belong to other modules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit"})
package id.tumbuh.server.sync;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

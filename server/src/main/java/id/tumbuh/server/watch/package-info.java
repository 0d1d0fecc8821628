/** The bidan's worklist: what is doubtful about a month, and who must not be lost from sight. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area", "access", "people", "visit", "month"})
package id.tumbuh.server.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The posyandu's month: counted, signed, received; what is in force is a copy that nothing changes, and what comes late a proposal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area", "access", "people", "visit"})
package id.tumbuh.server.month;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

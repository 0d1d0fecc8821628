/** Who comes in and what each may do: accounts, sessions, phones, and the one table of permissions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area"})
package id.tumbuh.server.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The register: persons, households, mothers and children, where they belong, merges, consent, and the keys that erase. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync"})
package id.tumbuh.server.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The register: persons, households, mothers and children, moves, deaths, duplicates and merges. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area", "access"})
package id.tumbuh.server.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

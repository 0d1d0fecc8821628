/** Provinces to posyandu: what there is, where it lies, which codes it has, what is set for it. Scope paths are made here and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync"})
package id.tumbuh.server.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Open days, attendance and measurements: the views of what is done for people, with the verdict of the growth rules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area", "access", "people"})
package id.tumbuh.server.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

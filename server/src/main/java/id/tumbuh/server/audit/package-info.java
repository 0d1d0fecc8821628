/** Who did what, to which person, from where, on behalf of which fact. Nothing is ever changed or removed here. */
@NullMarked
@ApplicationModule(allowedDependencies = "foundation")
package id.tumbuh.server.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

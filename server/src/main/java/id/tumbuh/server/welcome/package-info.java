/** What the start page needs and nobody else owns: what this server is, and pictures of codes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "demo"})
package id.tumbuh.server.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

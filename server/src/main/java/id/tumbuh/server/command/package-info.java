/** What is typed: run, backup, restore, rebuild, upgrade. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "sync", "access", "demo"})
package id.tumbuh.server.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** A made-up village for trying and testing: what {@code sim} simulates, written as the facts that phones would send. */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "audit", "sync", "area", "access", "month"})
package id.tumbuh.server.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

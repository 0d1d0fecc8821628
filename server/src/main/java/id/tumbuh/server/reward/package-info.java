/** The reward programme: lists made from signed months, gifts and Buku Donasi, and whether it works. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"foundation", "audit", "sync", "area", "access", "people", "visit", "month", "watch"})
package id.tumbuh.server.reward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Papers: the month's reports as the forms of the field print them, and letters, as PDF, XLSX and CSV. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "audit",
            "sync",
            "area",
            "access",
            "people",
            "visit",
            "month",
            "watch",
            "reward"
        })
package id.tumbuh.server.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

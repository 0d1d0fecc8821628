/** What every module stands on: who calls, which area, which problem, what time, which id. No module of its own right. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package id.tumbuh.server.foundation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package id.tumbuh.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules know of each other only what their roots say, and only in the directions their package-info allows. */
class ModularityTests {
    @Test
    void arrowsPointOneWay() {
        ApplicationModules.of(TumbuhServer.class).verify();
    }
}

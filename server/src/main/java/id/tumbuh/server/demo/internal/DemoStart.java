package id.tumbuh.server.demo.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Turns an empty database into a demonstration, before anybody is told that it is ready. */
@Component
@ConditionalOnBooleanProperty("tumbuh.demo")
class DemoStart implements ApplicationRunner {
    private final DemoVillage village;

    DemoStart(DemoVillage village) {
        this.village = village;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        village.begin();
    }
}

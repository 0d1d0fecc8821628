package id.tumbuh.server.foundation.web;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Logs for machines, one JSON object a line, unless a person looks on at a terminal or a form was chosen. */
public final class LogForm implements EnvironmentPostProcessor {
    private static final String FORM = "logging.structured.format.console";

    @Override
    @SuppressWarnings("SystemConsoleNull") // a Java without the module of the console still answers null
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        String wish = environment.getProperty("tumbuh.logs", "auto");
        boolean json = wish.equals("json") || (wish.equals("auto") && !terminal);
        if (json && !environment.containsProperty(FORM)) {
            environment.getPropertySources().addLast(new MapPropertySource("logForm", Map.of(FORM, "ecs")));
        }
    }
}

package id.tumbuh.server.command;

import java.util.Map;
import java.util.Properties;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The log of commands: in the data folder. On the screen a command says only what it has to say. */
final class Logs {
    private static final String FILE = "logging.file.name";
    private static final String CONSOLE = "logging.threshold.console";

    private Logs() {}

    /** Nothing is logged, anywhere, before it is known where to. */
    static void silent() {
        LoggingSystem.get(Logs.class.getClassLoader()).beforeInitialize();
    }

    /** For commands that do not load the application. */
    static void in(DataFolder folder) {
        Properties properties = new Properties();
        properties.putAll(properties(folder, "off"));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new PropertiesPropertySource("logs", properties));
        LoggingSystem.get(Logs.class.getClassLoader())
                .initialize(new LoggingInitializationContext(environment), null, LogFile.get(environment));
    }

    static Map<String, String> properties(DataFolder folder, String console) {
        return Map.of(FILE, folder.log().toString(), CONSOLE, console);
    }
}

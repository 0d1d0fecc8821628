package id.tumbuh.server.command;

import id.tumbuh.server.TumbuhServer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as the commands start it. */
final class Server {
    private Server() {}

    /**
     * Loads the application. What goes wrong is thrown, and told by {@link Failure} alone.
     *
     * @param console the least level of the log that is shown on the screen
     */
    static ConfigurableApplicationContext start(
            DataFolder folder, @Nullable EmbeddedDatabase database, String console, Map<String, Object> properties) {
        Map<String, Object> all = new TreeMap<>(properties);
        all.putAll(Logs.properties(folder, console));
        all.put("tumbuh.home", folder.path());
        all.put("spring.main.log-startup-info", false);
        all.put("logging.level.org.springframework.boot.SpringApplication", "off");
        all.put("logging.level.org.springframework.boot.diagnostics", "off");
        SpringApplication application = new SpringApplication(TumbuhServer.class);
        if (database != null) {
            application.addInitializers(
                    context -> context.getEnvironment().getPropertySources().addFirst(database));
        }
        try {
            return application.run(all.entrySet().stream()
                    .map(property -> "--" + property.getKey() + "=" + property.getValue())
                    .toArray(String[]::new));
        } catch (RuntimeException failed) {
            Throwable first = database == null ? null : database.failure();
            throw first instanceof RuntimeException known ? known : failed;
        }
    }
}

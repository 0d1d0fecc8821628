package id.tumbuh.server.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Starts and ends once, on data to be thrown away: the JVM notes which classes a start needs, and later starts are quicker by half. */
@CommandLine.Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        folder.prepare();
        try (EmbeddedDatabase database = EmbeddedDatabase.starting(
                folder.database().throwaway(), server -> Epoch.renewWhereMarked(folder, server))) {
            Map<String, Object> properties = Map.of("server.port", 0, "tumbuh.demo", true);
            try (ConfigurableApplicationContext application = Server.start(folder, database, "off", properties)) {
                return application.isActive() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            }
        }
    }
}

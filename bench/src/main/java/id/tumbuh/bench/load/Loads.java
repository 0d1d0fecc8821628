package id.tumbuh.bench.load;

import id.tumbuh.server.proof.ServerProcess;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scenarios, each on a server of its own. */
public final class Loads {
    /** Their names. */
    public static final List<String> NAMES =
            List.of("facts", "storm", "first-sync", "district", "faults", "month", "papers");

    private static final int POSYANDU = 200;
    private static final int CONNECTIONS = 8;
    private static final int SECONDS = 60;

    private Loads() {}

    /** Runs one and tells its figures line by line. */
    public static void run(String name, Path work, Consumer<String> result) throws Exception {
        switch (name) {
            case "facts" -> facts(work, result);
            case "storm" -> {
                try (ServerProcess server = start(work, name)) {
                    new StormLoad(server, result).run();
                }
            }
            case "first-sync" -> {
                try (ServerProcess server = start(work, name)) {
                    FirstSync.run(server, result);
                }
            }
            case "district" -> new DistrictLoad(work, result).run();
            case "month" -> new MonthLoad(work, result).run();
            case "papers" -> new PapersLoad(work, result).run();
            case "faults" -> new Faults(work, result).run();
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void facts(Path work, Consumer<String> result) throws Exception {
        try (ServerProcess server = start(work, "facts")) {
            new FactsLoad(server, Integer.getInteger("load.posyandu", POSYANDU), CONNECTIONS)
                    .run(Integer.getInteger("load.seconds", SECONDS), result);
        }
    }

    static ServerProcess start(Path work, String name) throws Exception {
        return ServerProcess.start(work.resolve(name), classPath(), options("load.options"));
    }

    /** Options for a JVM, such as those of a recording: {@code -Dload.options=-XX:…;-XX:…}. */
    static List<String> options(String property) {
        return Stream.of(System.getProperty(property, "").split(";", -1))
                .filter(option -> !option.isEmpty())
                .toList();
    }

    /** Without the tests' own classes: the server as it is delivered. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs one without writing a result: {@code NAME FOLDER}. */
    public static void main(String... arguments) throws Exception {
        run(arguments[0], Path.of(arguments[1]), System.out::println);
    }
}

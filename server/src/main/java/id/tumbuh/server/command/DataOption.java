package id.tumbuh.server.command;

import java.nio.file.Path;
import picocli.CommandLine;

/** The option that every command of the server has. */
final class DataOption {
    @CommandLine.Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder data server (bawaan: ${DEFAULT-VALUE}).  (The server's data folder.)")
    private Path data = Path.of("data");

    DataFolder folder() {
        return new DataFolder(data);
    }
}

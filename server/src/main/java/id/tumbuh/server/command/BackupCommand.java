package id.tumbuh.server.command;

import id.tumbuh.pg.BackupManifest;
import id.tumbuh.pg.PgBackup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Copies database and keys into a new folder, whether the server runs or not. */
@CommandLine.Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Menyalin basis data dan kunci ke folder baru; server boleh tetap berjalan."
                + "  (Copies database and keys into a new folder; the server may go on running.)")
final class BackupCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @CommandLine.Parameters(paramLabel = "DIR", description = "Folder baru untuk cadangan.  (A new folder.)")
    private Path target = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        folder.refuseExternal();
        folder.needDatabase();
        Logs.in(folder);
        Map<String, Path> keys = folder.keys();
        keys.values().removeIf(file -> !Files.exists(file));
        BackupManifest made = PgBackup.copy(folder.database(), target, keys);
        spec.commandLine()
                .getOut()
                .printf(
                        "Cadangan selesai: %s, %d berkas, %.0f MB.  (Backup done.)%n"
                                + "  Cadangan memuat data pribadi dan kunci: simpan di tempat yang aman.%n",
                        target.toAbsolutePath().normalize(), made.files().size(), made.bytes() / MEGABYTE);
        return CommandLine.ExitCode.OK;
    }
}

package id.tumbuh.server.command;

import id.tumbuh.pg.BackupManifest;
import id.tumbuh.pg.PgBackup;
import id.tumbuh.pg.PgServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Brings a backup back; what was there is kept aside, and a new epoch begins. */
@CommandLine.Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Mengembalikan cadangan; data yang ada disisihkan, tidak dihapus."
                + "  (Brings a backup back; present data is put aside, never deleted.)")
final class RestoreCommand implements Callable<Integer> {
    private static final String EXTRA = "extra/";

    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @CommandLine.Parameters(paramLabel = "DIR", description = "Folder cadangan.  (The backup's folder.)")
    private Path backup = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        folder.refuseExternal();
        BackupManifest manifest = PgBackup.verify(backup);
        folder.prepare();
        Logs.in(folder);
        Map<String, Path> keys = folder.keys();
        keys.keySet().removeIf(name -> !manifest.files().containsKey(EXTRA + name));
        Epoch.mark(folder);
        PgBackup.Restored restored = PgBackup.restore(backup, folder.home(), keys);
        try (PgServer server = PgServer.start(folder.database())) {
            Epoch.renewWhereMarked(folder, server);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Cadangan dari %s dikembalikan ke %s.  (Restored.)%n", manifest.time(), folder.path());
        restored.putAside().forEach(path -> out.printf("  Disisihkan: %s  (Put aside.)%n", path));
        out.println(
                "  HP akan mengirim ulang catatan yang masih disimpannya.  (Phones will send again what they keep.)");
        return CommandLine.ExitCode.OK;
    }
}

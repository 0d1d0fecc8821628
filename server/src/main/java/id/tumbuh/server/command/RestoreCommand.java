package id.tumbuh.server.command;

import id.tumbuh.pg.BackupManifest;
import id.tumbuh.pg.PgBackup;
import id.tumbuh.pg.PgException;
import id.tumbuh.pg.PgProblem;
import id.tumbuh.pg.PgServer;
import java.io.PrintWriter;
import java.nio.file.Files;
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
    private static final String MANIFEST = "MANIFEST";

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
        if (!Files.isRegularFile(backup.resolve(MANIFEST))) {
            throw new RunException(
                    RunProblem.NO_BACKUP, backup.toAbsolutePath().normalize().toString());
        }
        BackupManifest manifest = PgBackup.verify(backup);
        folder.prepare();
        Logs.in(folder);
        Map<String, Path> keys = folder.keys();
        keys.keySet().removeIf(name -> !manifest.files().containsKey(EXTRA + name));
        PgBackup.Restored restored = restore(folder, keys);
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

    /** The mark comes first, so that a restore cut short cannot come up in the old epoch; where nothing was touched it goes again. */
    private PgBackup.Restored restore(DataFolder folder, Map<String, Path> keys) {
        boolean marked = Files.exists(folder.newEpoch());
        Epoch.mark(folder);
        try {
            return PgBackup.restore(backup, folder.home(), keys);
        } catch (PgException refused) {
            if (refused.problem() == PgProblem.IN_USE && !marked) {
                Epoch.unmark(folder);
            }
            throw refused;
        }
    }
}

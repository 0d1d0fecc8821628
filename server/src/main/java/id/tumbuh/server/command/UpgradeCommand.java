package id.tumbuh.server.command;

import id.tumbuh.pg.PgHome;
import id.tumbuh.pg.PgUpgrade;
import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import picocli.CommandLine;

/** Moves the data to the major version of PostgreSQL that this release carries. */
@CommandLine.Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Memindahkan data ke versi utama PostgreSQL yang baru; data lama tetap ada."
                + "  (Moves the data to the new major version of PostgreSQL; the old data stays.)")
final class UpgradeCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        folder.refuseExternal();
        PrintWriter out = spec.commandLine().getOut();
        OptionalInt due = PgUpgrade.due(folder.home());
        if (due.isEmpty()) {
            folder.needDatabase();
            out.printf("Tidak perlu: data sudah PostgreSQL %d.  (Nothing to do.)%n", PgHome.MAJOR);
            return CommandLine.ExitCode.OK;
        }
        Logs.in(folder);
        // Tables and roles by the same migrations as ever; the rows, those of the migrations too, come from the old
        // data.
        List<PgUpgrade.TableRows> tables = PgUpgrade.upgrade(
                folder.database(),
                due.getAsInt(),
                List.of("public"),
                fresh -> Flyway.configure()
                        .dataSource(fresh.jdbcUrl(), fresh.user(), fresh.password())
                        .load()
                        .migrate());
        tables.forEach(table -> out.printf("  %-28s %d%n", table.table(), table.rows()));
        out.printf(
                "Selesai: PostgreSQL %d ke %d. Data lama masih ada di %s.  (Done; the old data is still there.)%n",
                due.getAsInt(), PgHome.MAJOR, folder.home().data(due.getAsInt()));
        return CommandLine.ExitCode.OK;
    }
}

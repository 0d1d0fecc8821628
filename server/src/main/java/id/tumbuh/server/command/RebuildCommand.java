package id.tumbuh.server.command;

import id.tumbuh.server.sync.Rebuilding;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Makes every view anew from the facts, and compares. */
@CommandLine.Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Menyusun ulang semua daftar dari fakta, lalu membandingkan; server harus berhenti dahulu."
                + "  (Makes every view anew from the facts and compares; the server must not run.)")
final class RebuildCommand implements Callable<Integer> {
    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        DataFolder folder = data.folder();
        boolean external = DataFolder.externalDatabase() != null;
        if (!external) {
            folder.needDatabase();
            folder.needKeys();
        }
        try (EmbeddedDatabase database = external
                ? null
                : EmbeddedDatabase.starting(folder.database(), server -> Epoch.renewWhereMarked(folder, server))) {
            return rebuild(folder, database);
        }
    }

    /** As the owner of the tables, and without a door: nobody may write meanwhile. */
    private int rebuild(DataFolder folder, @Nullable EmbeddedDatabase database) {
        Map<String, Object> properties =
                Map.of("server.port", -1, "spring.datasource.hikari.connection-init-sql", "select 1");
        try (ConfigurableApplicationContext application = Server.start(folder, database, "off", properties)) {
            Rebuilding.Report report = application.getBean(Rebuilding.class).rebuild();
            tell(report);
            return report.equal() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private void tell(Rebuilding.Report report) {
        PrintWriter out = spec.commandLine().getOut();
        report.before().forEach((table, before) -> {
            String after = report.after().getOrDefault(table, "");
            String same = before.equals(after) ? "=" : "≠";
            out.printf("  %-18s %s %s %s%n", table, before, same, before.equals(after) ? "" : after);
        });
        out.printf("%d fakta disusun ulang.  (Facts applied again.)%n", report.facts());
        if (report.equal()) {
            out.println("Semua tabel sama.  (All tables are equal.)");
        } else {
            spec.commandLine().getErr().println(RunProblem.DIFFERENT.text(""));
        }
    }
}

package id.tumbuh.server.command;

import id.tumbuh.pg.PgException;
import id.tumbuh.pg.PgProblem;
import id.tumbuh.server.access.SetupToken;
import id.tumbuh.server.demo.Demonstration;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Starts the server and stays until it is told to end. */
@CommandLine.Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Menjalankan server beserta basis datanya.  (Runs the server with its own database.)")
final class RunCommand implements Callable<Integer> {
    private static final int SECONDS_TO_END = 5;

    @CommandLine.Mixin
    private final DataOption data = new DataOption();

    @CommandLine.Mixin
    private final Reach reach = new Reach();

    @CommandLine.Option(
            names = "--empty",
            description =
                    "Tanpa desa contoh: mulai dengan penyiapan.  (No demonstration village: begin with the set-up.)")
    private boolean empty;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final AtomicBoolean ending = new AtomicBoolean();

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = data.folder();
        folder.prepare();
        String user = DataFolder.externalDatabase() == null ? folder.usedBy() : null;
        if (user != null) {
            throw new PgException(PgProblem.IN_USE, folder.path() + ", process " + user);
        }
        reach.check();
        folder.needKeys();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Tumbuh mulai ...");
        EmbeddedDatabase database = DataFolder.externalDatabase() == null
                ? EmbeddedDatabase.starting(folder.database(), server -> Epoch.renewWhereMarked(folder, server))
                : null;
        CountDownLatch ended = new CountDownLatch(1);
        // After the application: whatever it still writes while it ends has a database.
        SpringApplication.getShutdownHandlers().add(() -> end(database, ended));
        try {
            ConfigurableApplicationContext application = Server.start(folder, database, console(), properties());
            watch(database);
            tell(folder, application);
            load(application.getBean(Demonstration.class));
        } catch (RuntimeException failed) {
            ending.set(true);
            if (database != null) {
                database.close();
            }
            throw failed;
        }
        ended.await();
        return CommandLine.ExitCode.OK;
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>(reach.properties());
        properties.put("tumbuh.demo", !empty);
        return properties;
    }

    /** The log is a file; a service manager that collects what is printed asks for it. */
    private static String console() {
        return "json".equals(System.getenv("TUMBUH_LOGS")) ? "info" : "off";
    }

    private void end(@Nullable EmbeddedDatabase database, CountDownLatch ended) {
        if (ending.getAndSet(true)) {
            return;
        }
        if (database != null) {
            database.close();
        }
        spec.commandLine().getOut().println("Tumbuh berhenti.  (Ended.)");
        ended.countDown();
    }

    private void watch(@Nullable EmbeddedDatabase database) {
        if (database != null) {
            var unused = database.server().onExit().whenComplete((ended, failed) -> {
                if (!ending.get()) {
                    endWithoutDatabase();
                }
            });
        }
    }

    /** In good order as far as that goes: what waits for a connection, which nobody gives any more, would hold the end up for a minute. */
    private void endWithoutDatabase() {
        spec.commandLine().getErr().println(RunProblem.DATABASE_ENDED.text(""));
        spec.commandLine().getErr().flush();
        CompletableFuture.delayedExecutor(SECONDS_TO_END, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(CommandLine.ExitCode.USAGE));
        System.exit(CommandLine.ExitCode.USAGE);
    }

    private void tell(DataFolder folder, ConfigurableApplicationContext application) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("  Tumbuh siap:  " + reach.url() + "    (ready)");
        out.println("  Untuk petugas: " + reach.url() + "/petugas.html    (for the staff)");
        if (!reach.publicUrl().equals(reach.url())) {
            out.println("  Untuk HP:     " + reach.publicUrl() + "    (for phones)");
        }
        out.println("  Data:         " + folder.path());
        out.println("  Berhenti:     Ctrl-C    (end)");
        if (reach.isOpenWithoutTls()) {
            out.println();
            out.println(
                    "  PERINGATAN: tanpa --tls-cert dan --tls-key, kata sandi dan nama anak terkirim tanpa sandi, dan HP");
            out.println(
                    "  menolak bekerja. Pakai TLS, atau proksi https di depan.  (WARNING: no TLS; phones need https.)");
        }
        application.getBean(SetupToken.class).open().ifPresent(token -> {
            out.println();
            out.println("  Penyiapan pertama: buka  " + reach.url() + "/petugas.html#setup=" + token
                    + "    (first set-up)");
            out.println("  Token penyiapan:         " + token + "    (set-up token)");
        });
        application.getBean(Demonstration.class).logins().ifPresent(logins -> {
            out.println();
            out.println("  DESA CONTOH, bukan data nyata.  (A demonstration; nobody in it lives.)");
            logins.accounts().forEach((login, role) -> out.printf("    %-14s %s%n", login, role));
            out.println("  Kata sandi semuanya:  " + logins.password() + "    (password of all)");
        });
        out.println();
    }

    /** After the port is open: the village comes in through the same door as from phones. */
    private void load(Demonstration demonstration) {
        PrintWriter out = spec.commandLine().getOut();
        Thread.ofVirtual().name("demonstration").start(() -> {
            try {
                demonstration.load(line -> out.println("  " + line));
            } catch (RuntimeException failed) {
                if (!ending.get()) {
                    spec.commandLine().getErr().println(Failure.text(failed));
                }
            }
        });
    }
}

package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes the data of a home: in a folder aside, renamed when whole, so that a start cut short leaves none. */
final class NewData {
    /** The first major that brings a byte order for UTF-8 of its own, and syncs a whole disk at once. */
    private static final int BUILTIN_SINCE = 17;

    private NewData() {}

    static void create(PgOptions options, Path programs, RunAs runAs) throws IOException {
        PgHome home = options.home();
        Path data = home.data(options.major());
        Path fresh = data.resolveSibling(data.getFileName() + ".init");
        Path passwordForInitdb = home.folder().resolve("initdb.password"); // the run-as user cannot read the real one
        Folders.delete(fresh);
        Files.createDirectory(fresh);
        runAs.own(fresh);
        try {
            Folders.writePrivate(passwordForInitdb, PasswordFile.read(home.password()));
            runAs.own(passwordForInitdb);
            var outcome =
                    Programs.run(home.folder(), runAs.command(initdb(options, programs, fresh, passwordForInitdb)));
            if (!outcome.succeeded()) {
                throw new PgException(FailedStart.problem(outcome.output(), PgProblem.INITDB), outcome.output());
            }
        } finally {
            Files.deleteIfExists(passwordForInitdb);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        if (options.durable()) {
            Folders.sync(home.folder());
        }
    }

    /** One byte order for all text on every machine, and checksums, so that a bad disk is noticed. */
    private static List<String> initdb(PgOptions options, Path programs, Path data, Path password) {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + options.user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums"));
        boolean older = options.major() < BUILTIN_SINCE;
        if (!older) {
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (!options.durable()) {
            command.add("--no-sync");
        } else if (!older && System.getProperty("os.name", "").startsWith("Linux")) {
            command.add("--sync-method=syncfs"); // once for the disk in place of once for each of a thousand files
        }
        return command;
    }
}

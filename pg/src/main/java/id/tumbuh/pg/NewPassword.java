package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives the superuser a new password where the file with the old one is gone, as after a restore on another machine. */
final class NewPassword {
    private NewPassword() {}

    static void set(PgOptions options, Path programs, RunAs runAs, String password) throws IOException {
        PgHome home = options.home();
        List<String> singleUser = List.of(
                programs.resolve("bin/postgres").toString(),
                "--single",
                "-D",
                home.data(options.major()).toString(),
                "postgres");
        // The password is letters, digits, - and _ only: it needs no quoting beyond the marks.
        String statement = "alter role \"" + options.user() + "\" password '" + password + "'\n";
        var outcome = Programs.run(home.folder(), runAs.command(singleUser), statement);
        if (!outcome.succeeded() || outcome.output().contains("ERROR:")) {
            Files.deleteIfExists(home.password()); // so that the next start tries again
            throw new PgException(
                    FailedStart.problem(outcome.output(), PgProblem.NOT_READY),
                    outcome.output().replace(password, "…"));
        }
    }
}

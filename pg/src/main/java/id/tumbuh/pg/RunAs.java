package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** As whom PostgreSQL runs, which refuses to be root. */
sealed interface RunAs {
    /** The command that runs a program as this user. */
    List<String> command(List<String> program);

    /** Gives a folder or file with all it holds to this user. */
    void own(Path path) throws IOException;

    static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static void changeOwner(String owner, Path path) throws IOException {
        var outcome = Programs.run(Path.of("/"), List.of("chown", "-R", "-P", owner, path.toString()));
        if (!outcome.succeeded()) {
            throw new PgException(PgProblem.FOLDER, path + ": " + outcome.output());
        }
    }

    /** The ordinary user of this process. */
    record Self() implements RunAs {
        @Override
        public List<String> command(List<String> program) {
            return program;
        }

        @Override
        public void own(Path path) {}
    }

    /** A new user namespace without a mapping: PostgreSQL sees user 65534, on disk the files stay root's. */
    record UserNamespace() implements RunAs {
        @Override
        public List<String> command(List<String> program) {
            return joined(List.of("unshare", "-U"), program);
        }

        @Override
        public void own(Path path) throws IOException {
            if (!"0".equals(owner(path))) { // an earlier start ran as nobody
                changeOwner("0:0", path);
            }
        }
    }

    /** Another user of the machine, who must be able to reach the folder. */
    record OtherUser(String user, String group) implements RunAs {
        @Override
        public List<String> command(List<String> program) {
            return joined(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"), program);
        }

        @Override
        public void own(Path path) throws IOException {
            if (!user.equals(owner(path))) {
                changeOwner(user + ":" + group, path);
            }
        }
    }

    private static String owner(Path path) throws IOException {
        return Files.getAttribute(path, "unix:uid").toString();
    }

    /** Tries what works here: as the user we are, else in a namespace, else as nobody. */
    static RunAs detect(Path programs) throws IOException {
        return detect(programs, Programs::exists);
    }

    /** The same on a machine that has only the programs it is said to have. */
    static RunAs detect(Path programs, Predicate<String> exists) throws IOException {
        List<String> version = List.of(programs.resolve("bin/postgres").toString(), "--version");
        if (!"0".equals(number("-u", List.of()))) {
            var outcome = Programs.run(programs, version);
            if (!outcome.succeeded()) {
                throw new PgException(PgProblem.PLATFORM, outcome.output());
            }
            return new Self();
        }
        return asRoot(programs, version, exists);
    }

    private static RunAs asRoot(Path programs, List<String> version, Predicate<String> exists) throws IOException {
        StringBuilder tried = new StringBuilder();
        List<RunAs> candidates = new ArrayList<>();
        if (exists.test("unshare")) {
            candidates.add(new UserNamespace());
        }
        if (exists.test("setpriv")) {
            candidates.add(new OtherUser(number("-u", List.of("nobody")), number("-g", List.of("nobody"))));
        }
        for (RunAs candidate : candidates) {
            var outcome = Programs.run(Path.of("/"), candidate.command(version));
            if (outcome.succeeded()) {
                return candidate;
            }
            tried.append(candidate).append(": ").append(outcome.output()).append('\n');
        }
        throw new PgException(PgProblem.ROOT, programs + "\n" + tried);
    }

    private static String number(String which, List<String> user) throws IOException {
        return Programs.run(Path.of("/"), joined(List.of("id", which), user))
                .output()
                .strip();
    }
}

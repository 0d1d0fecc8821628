package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As root these try each way to be someone else; as an ordinary user there is only one way, and they say so. */
class RunAsTest {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    /** Below the system's folder for such things, because user nobody must be able to reach it. */
    private final Path home = reachable();

    private static Path reachable() {
        try {
            Path folder = Files.createTempDirectory("tumbuh-pg");
            Programs.run(folder, List.of("chmod", "755", folder.toString()));
            return folder;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @AfterEach
    void clear() throws IOException {
        Folders.delete(home);
    }

    @Test
    void rootIsNeverPostgresAndNobodyWillDoWithoutNamespaces() throws Exception {
        Path programs = Binaries.unpacked(new PgHome(home), PgHome.MAJOR);
        assertEquals(ROOT, !RunAs.detect(programs).equals(new RunAs.Self()));
        RunAs second = RunAs.detect(programs, Predicate.isEqual("setpriv"));
        assertEquals(ROOT, second instanceof RunAs.OtherUser);
    }

    @Test
    void rootWithNeitherIsToldWhatToDo() throws Exception {
        Path programs = Binaries.unpacked(new PgHome(home), PgHome.MAJOR);
        if (ROOT) {
            PgException refused = assertThrows(PgException.class, () -> RunAs.detect(programs, name -> false));
            assertEquals("TMB-PG-ROOT", refused.problem().code());
        } else {
            assertEquals(new RunAs.Self(), RunAs.detect(programs, name -> false));
        }
    }

    @Test
    void dataOfNobodyIsTakenOverWhenTheWayChanges() throws Exception {
        PgOptions options = Homes.options(home);
        Path programs = Binaries.unpacked(options.home(), PgHome.MAJOR);
        RunAs nobody = RunAs.detect(programs, Predicate.isEqual("setpriv"));
        PasswordFile.create(options.home().password());
        NewData.create(options, programs, nobody);
        Postmaster postmaster = Postmaster.start(options, programs, nobody);
        postmaster.stop();
        Path data = options.home().data(PgHome.MAJOR);
        assertEquals(
                ROOT ? "nobody" : System.getProperty("user.name"),
                Files.getOwner(data).getName());
        try (PgServer server = PgServer.start(options)) {
            assertEquals(0, Rows.number(server, "select 0"));
        }
        boolean nobodyAgain = RunAs.detect(programs) instanceof RunAs.OtherUser;
        String owner = nobodyAgain ? "nobody" : System.getProperty("user.name");
        assertEquals(owner, Files.getOwner(data).getName());
    }

    @Test
    void ordinaryUserNeedsNeither() throws Exception {
        Path jars = Files.createDirectory(home.resolve("jars"));
        String classPath = readableCopy(jars);
        Path data = Files.createDirectory(home.resolve("data"));
        List<String> by = List.of();
        if (ROOT) {
            Programs.run(home, List.of("chown", "nobody", data.toString()));
            by = List.of("setpriv", "--reuid=nobody", "--clear-groups");
        }
        try (ChildJvm child = ChildJvm.start(data, by, classPath, System.getenv("PATH"))) {
            ProcessHandle postgres = child.postgres();
            assertEquals(
                    ROOT ? "nobody" : System.getProperty("user.name"),
                    postgres.info().user().orElse(""));
            child.signal("TERM");
            assertEquals("last words 42", child.line());
            ChildJvm.awaitEnd(postgres);
        }
    }

    /** The class path of the tests where an ordinary user can read it: the jars may lie in a home closed to others. */
    private static String readableCopy(Path into) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            boolean needed = Files.isDirectory(path) || entry.matches(".*/(postgresql|slf4j)-[^/]*jar");
            if (needed) {
                Path copy = into.resolve(copies.size() + "-" + path.getFileName());
                Programs.run(into, List.of("cp", "-r", path.toString(), copy.toString()));
                copies.add(copy.toString());
            }
        }
        Programs.run(into, List.of("chmod", "-R", "a+rX", into.toString()));
        return String.join(File.pathSeparator, copies);
    }
}

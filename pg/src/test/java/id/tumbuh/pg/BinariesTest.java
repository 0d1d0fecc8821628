package id.tumbuh.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BinariesTest {
    private final PgHome home = new PgHome(Path.of("target", "pg-tests", "BinariesTest"));

    @AfterEach
    void clear() throws Exception {
        Folders.delete(home.folder());
    }

    @Test
    void programThatAPowerCutEmptiedIsUnpackedAgain() throws Exception {
        Path program = Binaries.unpacked(home, PgHome.MAJOR).resolve("bin/initdb");
        long size = Files.size(program);
        Files.write(program, new byte[0]);
        Binaries.unpacked(home, PgHome.MAJOR);
        assertEquals(size, Files.size(program));
        Files.delete(program);
        Binaries.unpacked(home, PgHome.MAJOR);
        assertEquals(size, Files.size(program));
    }

    @Test
    void programsOfAnotherBuildAreReplaced() throws Exception {
        Path stamp = Binaries.unpacked(home, PgHome.MAJOR).resolve("STAMP");
        String ours = Files.readString(stamp);
        Files.writeString(stamp, ours.replaceFirst("18[.]6", "18.5"));
        Binaries.unpacked(home, PgHome.MAJOR);
        assertEquals(ours, Files.readString(stamp));
    }

    @Test
    void olderMajorMustLieThere() {
        PgException missing = assertThrows(PgException.class, () -> Binaries.unpacked(home, 17));
        assertEquals(PgProblem.MAJOR, missing.problem());
    }
}

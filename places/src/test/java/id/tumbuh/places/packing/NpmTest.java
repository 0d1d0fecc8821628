package id.tumbuh.places.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up npm stands in for the real one: what counts is when it is asked and what is said when it fails. */
class NpmTest {
    @TempDir
    Path folder;

    @BeforeEach
    void want() throws IOException {
        Files.createDirectories(wanted());
        for (String file : new String[] {"package.json", "package-lock.json", ".npmrc"}) {
            Files.writeString(wanted().resolve(file), "first");
        }
    }

    @Test
    void nothingIsFetchedTwice() throws IOException, InterruptedException {
        Npm npm = npm("echo asked >>asked; mkdir -p node_modules; echo >node_modules/.package-lock.json");
        npm.fetch(wanted(), fetched());
        npm.fetch(wanted(), fetched());
        assertEquals("asked\n", Files.readString(fetched().resolve("asked")));
        Files.writeString(wanted().resolve("package-lock.json"), "second");
        npm.fetch(wanted(), fetched());
        assertEquals("asked\nasked\n", Files.readString(fetched().resolve("asked")));
    }

    @Test
    void halfAnInstallationIsFetchedAgain() throws IOException, InterruptedException {
        Npm broken = npm("echo asked >>asked; mkdir -p node_modules");
        broken.fetch(wanted(), fetched());
        broken.fetch(wanted(), fetched());
        assertEquals("asked\nasked\n", Files.readString(fetched().resolve("asked")));
    }

    @Test
    void missingNpmSaysWhatToInstall() {
        Npm missing = new Npm(folder.resolve("nowhere").toString());
        String message = problem(missing);
        assertTrue(message.startsWith("TMB-NPM-MISSING: "), message);
        assertTrue(message.contains("https://nodejs.org"), message);
    }

    @Test
    void failingNpmIsQuoted() throws IOException {
        String message = problem(npm("echo 'npm error code EINTEGRITY' >&2; exit 1"));
        assertTrue(message.startsWith("TMB-PLACES-NOT-FETCHED: "), message);
        assertTrue(message.endsWith("npm error code EINTEGRITY"), message);
    }

    private String problem(Npm npm) {
        Exception problem = assertThrows(IllegalStateException.class, () -> npm.fetch(wanted(), fetched()));
        return String.valueOf(problem.getMessage());
    }

    private Path wanted() {
        return folder.resolve("wanted");
    }

    private Path fetched() {
        return folder.resolve("fetched");
    }

    private Npm npm(String script) throws IOException {
        Path program = folder.resolve("npm");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Npm(program.toString());
    }
}

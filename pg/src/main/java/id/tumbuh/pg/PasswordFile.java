package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's password: made once from 192 random bits, kept in a file of the owner's alone. */
final class PasswordFile {
    private PasswordFile() {}

    static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    static String create(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Folders.writePrivate(file, password);
        Folders.sync(file);
        return password;
    }
}

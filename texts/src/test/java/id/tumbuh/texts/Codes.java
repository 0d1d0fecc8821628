package id.tumbuh.texts;

import id.tumbuh.growth.message.MessageCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every code that growth can say, found by looking, so that a new family cannot be forgotten. */
final class Codes {
    private static final String PACKAGE = "id/tumbuh/growth";

    private Codes() {}

    static List<MessageCode> all() {
        List<MessageCode> codes = new ArrayList<>();
        for (String name : classNames()) {
            Class<?> found = load(name);
            if (found.isEnum() && MessageCode.class.isAssignableFrom(found)) {
                for (Object code : found.getEnumConstants()) {
                    codes.add((MessageCode) code);
                }
            }
        }
        return codes;
    }

    private static List<String> classNames() {
        URL place = MessageCode.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path root = Path.of(place.toURI());
            if (Files.isDirectory(root)) {
                return classNames(root);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                return classNames(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException problem) {
            throw new IllegalStateException("cannot list the classes of growth", problem);
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Codes.class.getClassLoader());
        } catch (ClassNotFoundException problem) {
            throw new IllegalStateException(problem);
        }
    }
}

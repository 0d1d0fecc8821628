package id.tumbuh.texts;

import id.tumbuh.care.service.Service;
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

/** Every code that a room can say, found by looking, so that a new family cannot be forgotten. */
final class Codes {
    private Codes() {}

    static List<MessageCode> ofGrowth() {
        return of(MessageCode.class, "id/tumbuh/growth");
    }

    static List<MessageCode> ofCare() {
        return of(Service.class, "id/tumbuh/care").stream()
                .filter(code -> !isIn(code, "reward") && !isIn(code, "watch"))
                .toList();
    }

    /** The worklist's and the watch's stand in a bundle of their own: no phone needs them. */
    static List<MessageCode> ofWatch() {
        return of(Service.class, "id/tumbuh/care/watch");
    }

    /** The reward programme's stand in a bundle of their own. */
    static List<MessageCode> ofReward() {
        return of(Service.class, "id/tumbuh/care/reward");
    }

    private static boolean isIn(MessageCode code, String room) {
        return code.getClass().getPackageName().startsWith("id.tumbuh.care." + room);
    }

    private static List<MessageCode> of(Class<?> member, String room) {
        List<MessageCode> codes = new ArrayList<>();
        for (String name : classNames(member, room)) {
            Class<?> found = load(name);
            if (found.isEnum() && MessageCode.class.isAssignableFrom(found)) {
                for (Object code : found.getEnumConstants()) {
                    codes.add((MessageCode) code);
                }
            }
        }
        return codes;
    }

    private static List<String> classNames(Class<?> member, String room) {
        URL place = member.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path root = Path.of(place.toURI());
            if (Files.isDirectory(root)) {
                return classNames(root, room);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                return classNames(jar.getPath("/"), room);
            }
        } catch (IOException | URISyntaxException problem) {
            throw new IllegalStateException("cannot list the classes of a room", problem);
        }
    }

    private static List<String> classNames(Path root, String room) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(room))) {
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

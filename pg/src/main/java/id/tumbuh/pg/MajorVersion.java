package id.tumbuh.pg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Which major versions of data a home holds, by the names of its folders and by what stands in them. */
final class MajorVersion {
    private static final String PREFIX = "pgdata-";

    private MajorVersion() {}

    /** Refuses data that is not what its folder says, and making new data beside data of another version. */
    static void check(PgOptions options) throws IOException {
        Path data = options.home().data(options.major());
        if (Files.exists(data)) {
            if (of(data).orElse(-1) != options.major()) {
                throw new PgException(PgProblem.MAJOR, data + " holds no data of PostgreSQL " + options.major());
            }
            return;
        }
        List<Integer> others = in(options.home());
        if (!others.isEmpty()) {
            throw new PgException(
                    PgProblem.MAJOR,
                    options.home().folder() + " holds data of PostgreSQL " + others + ", not " + options.major());
        }
    }

    /** What stands in {@code PG_VERSION}; empty when there is none. */
    static OptionalInt of(Path data) throws IOException {
        Path file = data.resolve("PG_VERSION");
        return Files.exists(file) ? number(Files.readString(file).strip()) : OptionalInt.empty();
    }

    /** The versions whose data a home holds. */
    static List<Integer> in(PgHome home) throws IOException {
        try (Stream<Path> names = Files.list(home.folder())) {
            return names.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> number(name.substring(PREFIX.length())))
                    .flatMapToInt(OptionalInt::stream)
                    .sorted()
                    .boxed()
                    .toList();
        }
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}

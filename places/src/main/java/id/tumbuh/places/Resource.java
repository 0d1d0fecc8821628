package id.tumbuh.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The files beside the classes of this room. */
final class Resource {
    private Resource() {}

    static InputStream open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the room places lacks " + name + ": build it with ./mvnw package");
        }
        return stream;
    }

    static Stream<String> lines(String name) {
        return lines(open(name));
    }

    /** Closing the stream of lines closes the stream of bytes. */
    static Stream<String> lines(InputStream stream) {
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        return reader.lines().onClose(() -> {
            try {
                reader.close();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
    }
}

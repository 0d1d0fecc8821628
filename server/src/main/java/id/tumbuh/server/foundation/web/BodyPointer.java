package id.tumbuh.server.foundation.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where in a body something could not be read, as a JSON pointer (RFC 6901). */
final class BodyPointer {
    private BodyPointer() {}

    /** Null where the body is no JSON at all. */
    static @Nullable String of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException known && !known.getPath().isEmpty()) {
                return known.getPath().stream().map(BodyPointer::step).collect(Collectors.joining());
            }
        }
        return null;
    }

    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return "/"
                + (name == null
                        ? String.valueOf(step.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }
}

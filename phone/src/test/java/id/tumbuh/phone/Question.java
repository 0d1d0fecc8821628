package id.tumbuh.phone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A face with the arguments that it is asked with. */
record Question(String face, List<?> arguments) {
    static final String THROWS = "THROWS";

    static Question of(String face, Object... arguments) {
        return new Question(face, List.of(arguments));
    }

    /** What the JVM answers, as {@link Canonical} text. */
    String answered() {
        try {
            return Canonical.of(answer());
        } catch (IllegalArgumentException refused) {
            return THROWS;
        }
    }

    @Nullable
    Object answer() {
        return Faces.ask(face, arguments);
    }

    String json() {
        return JsonText.write(List.of(face, arguments));
    }
}

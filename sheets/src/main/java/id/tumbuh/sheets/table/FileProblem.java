package id.tumbuh.sheets.table;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem that stops a whole file. Unchecked, because only the command line answers it: one line with the code and
 * what to do, exit 2. The message is for logs and tests, never for a user.
 */
public final class FileProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FileProblemCode code;
    private final transient Map<String, Object> arguments;

    /** A problem that no exception caused; values as in the other constructor. */
    public FileProblem(FileProblemCode code, Object... values) {
        this(null, code, values);
    }

    /**
     * A problem with its arguments.
     *
     * @param cause what the library or the system said, for logs
     * @param values one value for each name in {@link FileProblemCode#argumentNames()}: text, or a whole number
     */
    public FileProblem(@Nullable Throwable cause, FileProblemCode code, Object... values) {
        super(code.name(), cause);
        if (values.length != code.argumentNames().size()) {
            throw new IllegalArgumentException(code + " takes " + code.argumentNames());
        }
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(code.argumentNames().get(i), values[i] instanceof Path path ? path.toString() : values[i]);
        }
        this.code = code;
        this.arguments = Collections.unmodifiableMap(named);
    }

    public FileProblemCode code() {
        return code;
    }

    /** Values by name: {@code file} as the user wrote it, {@code line} from 1, {@code limit} in the unit of the code. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    @Override
    public String getMessage() {
        return code + " " + arguments;
    }
}

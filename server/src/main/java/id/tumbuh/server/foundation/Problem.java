package id.tumbuh.server.foundation;

import java.util.Map;

/** A request that cannot be fulfilled, told to the caller as problem details (RFC 9457) with a stable code. */
public final class Problem extends RuntimeException {
    /** The argument that names the field it is about: a pointer into the body, or the name of a parameter. */
    public static final String FIELD = "field";

    private static final long serialVersionUID = 1;

    private final transient ProblemCode code;
    private final transient Map<String, Object> arguments;

    public Problem(ProblemCode code) {
        this(code, Map.of());
    }

    /**
     * A problem whose text names values.
     *
     * @param arguments named values for the text; never personal data
     */
    public Problem(ProblemCode code, Map<String, Object> arguments) {
        super(code.code());
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    /** A problem with one field of the body ({@code /fields/name}) or one parameter ({@code name}). */
    public static Problem of(ProblemCode code, String field) {
        return new Problem(code, Map.of(FIELD, field));
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }
}

package id.tumbuh.server.foundation.web;

/** The stack of an exception without its message, which may quote personal data (a unique key, a value that cannot be read). */
final class Traced extends Exception {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 8;

    Traced(Throwable original) {
        this(original, DEEPEST);
    }

    private Traced(Throwable original, int depth) {
        super(
                original.getClass().getName(),
                original.getCause() == null || depth == 0 ? null : new Traced(original.getCause(), depth - 1));
        setStackTrace(original.getStackTrace());
    }
}

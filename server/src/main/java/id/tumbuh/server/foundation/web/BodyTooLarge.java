package id.tumbuh.server.foundation.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A body went beyond the limit while it was being read. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    static boolean isCauseOf(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}

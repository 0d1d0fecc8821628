package id.tumbuh.pg;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tells from what PostgreSQL printed why it did not start. */
final class FailedStart {
    private static final Map<String, PgProblem> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("No space left on device", PgProblem.SPACE);
        SIGNS.put("Address already in use", PgProblem.PORT);
        SIGNS.put("database files are incompatible with server", PgProblem.MAJOR);
        SIGNS.put("has wrong ownership", PgProblem.FOLDER);
        SIGNS.put("Permission denied", PgProblem.FOLDER);
    }

    private FailedStart() {}

    /** The problem a text of PostgreSQL speaks of, or the one to use when it speaks of none. */
    static PgProblem problem(String text, PgProblem otherwise) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}

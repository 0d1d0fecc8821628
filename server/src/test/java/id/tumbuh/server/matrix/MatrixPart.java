package id.tumbuh.server.matrix;

import id.tumbuh.server.foundation.ScopePath;
import id.tumbuh.server.testing.TestServer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a module adds to the matrix: things in every area, and how its operations name one of them. */
interface MatrixPart {
    /** Puts something into an area once; the ids by which it would be recognised in an answer. */
    List<String> furnish(TestServer server, ScopePath place);

    /** A request of an operation for something in that area, made for this one request; null where the operation is another part's. */
    @Nullable
    Sample sample(TestServer server, String operation, ScopePath place);

    /**
     * A request.
     *
     * @param variables of the path
     * @param query with its question mark, or empty
     */
    record Sample(
            Map<String, String> variables,
            String query,
            @Nullable String body) {
        static Sample of(String variable, Object value) {
            return new Sample(Map.of(variable, value.toString()), "", null);
        }

        static Sample body(String body) {
            return new Sample(Map.of(), "", body);
        }

        static Sample query(String query) {
            return new Sample(Map.of(), query, null);
        }
    }
}

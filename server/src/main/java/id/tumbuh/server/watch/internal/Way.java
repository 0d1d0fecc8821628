package id.tumbuh.server.watch.internal;

import java.util.List;
import java.util.Map;

/**
 * A way to settle a case: a request as it can be sent, with what the person at the desk has to add.
 *
 * @param decision what it does, one word
 * @param body as far as it is known
 * @param asks the fields to be filled in, as pointers into the body; optional ones end with a question mark
 */
public record Way(String decision, String method, String path, Map<String, Object> body, List<String> asks) {
    public Way {
        body = Map.copyOf(body);
        asks = List.copyOf(asks);
    }

    static Way post(String decision, String path, Map<String, Object> body, String... asks) {
        return new Way(decision, "POST", path, body, List.of(asks));
    }
}

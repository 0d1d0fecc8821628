package id.tumbuh.server.foundation;

import tools.jackson.databind.JsonNode;

/** What has to stand in a body, or the problem that it does not. */
public final class Given {
    private Given() {}

    /** Fields to write: an object that says something. */
    public static JsonNode fields(JsonNode fields) {
        return object(fields, "/fields");
    }

    /** The body of a fact. */
    public static JsonNode body(JsonNode body) {
        return object(body, "/body");
    }

    private static JsonNode object(JsonNode value, String field) {
        if (!value.isObject() || value.isEmpty()) {
            throw Problem.of(GeneralProblem.INVALID, field);
        }
        return value;
    }
}

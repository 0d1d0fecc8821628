package id.tumbuh.server.sync;

import tools.jackson.databind.JsonNode;

/**
 * What of a fact stays when its person is erased: what counts, and nothing that somebody put into words; answered by the module that owns
 * the kind. Of kinds that nobody knows nothing stays.
 */
public interface Remains {
    /** Whether this answers for the kind. */
    boolean knows(String kind);

    /** A body of which the same views are made. Applied twice it changes nothing. */
    JsonNode of(String kind, JsonNode body);
}

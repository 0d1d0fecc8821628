package id.tumbuh.server.sync;

import tools.jackson.databind.JsonNode;

/** What of a fact's body a phone may hold; answered by the module that owns the kind. A phone never holds a full NIK. */
public interface PhoneFace {
    /** Whether this face knows the kind. */
    boolean knows(String kind);

    /** The body as a phone gets it. */
    JsonNode body(Fact fact);
}

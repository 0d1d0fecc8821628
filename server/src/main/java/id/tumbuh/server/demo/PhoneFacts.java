package id.tumbuh.server.demo;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one kader wrote on one phone.
 *
 * @param actor the account of the kader
 * @param facts as on the wire, in order of writing; {@code seq} counts from 1
 */
public record PhoneFacts(UUID device, UUID actor, List<ObjectNode> facts) {
    public PhoneFacts {
        facts = List.copyOf(facts);
    }
}

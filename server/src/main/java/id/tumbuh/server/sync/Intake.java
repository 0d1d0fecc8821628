package id.tumbuh.server.sync;

import id.tumbuh.server.foundation.Caller;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Takes what a phone would send, from inside the house: the same door, the same judgement, the same answers. */
public interface Intake {
    /**
     * Takes a batch in one transaction.
     *
     * @param caller the phone, or the member of the staff, that the facts are from
     * @param facts as on the wire
     * @return the answers, in the order of the facts
     */
    List<Outcome> take(Caller caller, List<? extends JsonNode> facts);
}

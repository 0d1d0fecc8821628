package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.gift.CancelReason;
import id.tumbuh.server.sync.FactKind.Finding;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the bodies of facts about gifts must be. No names: the receiver is told by what he or she is to the child. */
final class GiftBodies {
    private GiftBodies() {}

    static List<Finding> reserved(JsonNode body, int version) {
        return new Checked(body).month("semester").item("item").findings();
    }

    /** Without a receiver or a proof it is taken all the same: the gift is gone. */
    static List<Finding> handed(JsonNode body, int version) {
        Checked checked = new Checked(body).month("semester").item("item");
        if (checked.has("receiver")) {
            checked.one("receiver", Receiver.values());
        }
        if (checked.has("proof")) {
            checked.reference("proof");
        }
        return checked.findings();
    }

    static List<Finding> reasoned(JsonNode body, int version) {
        return new Checked(body)
                .month("semester")
                .one("reason", CancelReason.values())
                .findings();
    }

    static List<Finding> withdrawn(JsonNode body, int version) {
        return new Checked(body)
                .month("semester")
                .one("reason", CancelReason.values())
                .findings();
    }
}

package id.tumbuh.server.reward.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.PhoneFace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A phone hears who is on a list, for whom it hands gifts over, and not the evidence: that would weigh more than all else it holds. */
@Component
class RewardFace implements PhoneFace {
    @Override
    public boolean knows(String kind) {
        return kind.equals(ListKind.PROPOSAL.wire());
    }

    @Override
    public JsonNode body(Fact fact) {
        ObjectNode body = ((ObjectNode) fact.body()).deepCopy();
        body.remove("posts");
        ArrayNode children = body.putArray("children");
        for (JsonNode row : fact.body().path("children")) {
            if (row.path("eligible").asBoolean(false)) {
                ObjectNode kept = children.addObject();
                kept.set("person", row.path("person"));
                kept.put("eligible", true);
                kept.put("quiet", row.path("quiet").asBoolean(false));
            }
        }
        return body;
    }
}

package id.tumbuh.server.month.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.PhoneFace;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A phone hears that a month was signed, and not whom it names: that would weigh more than everything else it holds. */
@Component
class MonthFace implements PhoneFace {
    @Override
    public boolean knows(String kind) {
        return kind.equals(MonthKind.SIGNATURE.wire());
    }

    @Override
    public JsonNode body(Fact fact) {
        ObjectNode body = ((ObjectNode) fact.body()).deepCopy();
        body.remove("children");
        return body;
    }
}

package id.tumbuh.server.sync.internal;

import id.tumbuh.server.sync.Fact;
import id.tumbuh.server.sync.FactKind;
import id.tumbuh.server.sync.Remains;
import id.tumbuh.server.sync.Seals;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes out of facts about erased persons whatever somebody wrote freely, whenever they come. */
@Component
class Redaction {
    private final List<Remains> remains;
    private final Seals seals;
    private final Kinds kinds;

    Redaction(List<Remains> remains, Seals seals, Kinds kinds) {
        this.remains = List.copyOf(remains);
        this.seals = seals;
        this.kinds = kinds;
    }

    Set<UUID> erased(Set<UUID> persons) {
        return seals.erased(persons);
    }

    /** Whether nothing can be kept of a fact about somebody erased: it is personal, or nobody here knows what in it is. */
    boolean dropsAll(Fact fact) {
        FactKind kind = kinds.find(fact.kind());
        return kind == null || kind.personal() || fact.version() > kind.version();
    }

    Fact of(Fact fact) {
        return new Fact(
                fact.id(),
                fact.kind(),
                fact.version(),
                fact.origin(),
                fact.posyandu(),
                fact.path(),
                fact.subject(),
                fact.session(),
                fact.day(),
                fact.place(),
                fact.by(),
                dropsAll(fact) ? JsonNodeFactory.instance.objectNode() : body(fact),
                fact.device(),
                fact.actor(),
                fact.at(),
                fact.sequence(),
                fact.base(),
                null,
                null,
                null);
    }

    /** What stays of the body of a kind that is not sealed. */
    JsonNode body(Fact fact) {
        for (Remains one : remains) {
            if (one.knows(fact.kind())) {
                return one.of(fact.kind(), fact.body());
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }
}

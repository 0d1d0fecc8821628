package id.tumbuh.server.reward.internal;

import id.tumbuh.server.sync.Remains;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What stays of gifts when a child is erased: that a parcel was given, so that the book still balances. */
@Component
class RewardRemains implements Remains {
    private static final Set<String> KINDS = Stream.concat(
                    Stream.of(RewardKinds.EXCUSED),
                    Arrays.stream(GiftKind.values()).map(GiftKind::wire))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GONE = Set.of("receiver", "proof");

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public JsonNode of(String kind, JsonNode body) {
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        body.properties().forEach(field -> {
            if (!GONE.contains(field.getKey())) {
                left.set(field.getKey(), field.getValue());
            }
        });
        return left;
    }
}

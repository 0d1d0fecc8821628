package id.tumbuh.care.reward.gift;

import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's gift for a half-year as it stands.
 *
 * @param handOver the one hand-over that counts; null where there is none
 * @param repeated ids of further hand-overs, to be looked at
 * @param problems in the order of the facts
 */
public record Entitlement(
        GiftKey key, GiftState state, @Nullable GiftFact handOver, List<String> repeated, List<Message> problems) {
    public Entitlement {
        repeated = List.copyOf(repeated);
        problems = List.copyOf(problems);
    }
}

package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.child.PostMonth;
import id.tumbuh.care.reward.child.RewardChild;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme looks at of one posyandu.
 *
 * @param openDay of the month of hand-over, epoch day; null where none is planned
 * @param openHeld whether that day was held, or is still to come: not cancelled
 * @param signatures by month, the signature in force
 * @param facts by child and month, the measurements that were counted
 */
record PostRecord(
        String posyandu,
        @Nullable Integer openDay,
        boolean openHeld,
        List<PostMonth> months,
        Map<Integer, UUID> signatures,
        List<RewardChild> children,
        Map<UUID, Map<Integer, List<UUID>>> facts) {
    PostRecord {
        months = List.copyOf(months);
        children = List.copyOf(children);
    }
}

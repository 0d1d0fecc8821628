package id.tumbuh.care.reward.list;

import id.tumbuh.care.reward.child.Channel;
import id.tumbuh.care.reward.child.RewardChild;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be told to everybody: one list, without letters, weights or reasons, so that nobody can read from it why a child is or is
 * not there. A child whose last letter is T is never named, and gets the gift all the same.
 *
 * @param named ids of the children whose family allows it
 * @param others how many more get a gift; a child that has died is not among them
 */
public record Announcement(List<String> named, int others) {
    public Announcement {
        named = List.copyOf(named);
    }

    /** For one channel; a child without a record of consent is not named. */
    public static Announcement of(RewardLists lists, List<RewardChild> children, Channel channel) {
        Map<String, RewardChild> byId = new HashMap<>();
        for (RewardChild child : children) {
            byId.put(child.id(), child);
        }
        List<String> named = new ArrayList<>();
        int others = 0;
        for (RewardVerdict verdict : lists.eligible()) {
            RewardChild child = byId.get(verdict.child());
            boolean allowed = child != null && child.consent().contains(channel);
            if (verdict.has(RewardMark.TANPA_PESAN)) {
                continue;
            }
            if (allowed && !verdict.notGaining()) {
                named.add(verdict.child());
            } else {
                others++;
            }
        }
        return new Announcement(named, others);
    }
}

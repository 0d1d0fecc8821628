package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.Semester;

/** One entitlement: a child's gift for a half-year. */
public record GiftKey(String child, Semester semester) {
    /** By child, then half-year. */
    static int compare(GiftKey one, GiftKey other) {
        int child = one.child.compareTo(other.child);
        return child != 0 ? child : one.semester.first() - other.semester.first();
    }
}

package id.tumbuh.care.reward.ledger;

import id.tumbuh.care.reward.gift.GiftKey;
import org.jspecify.annotations.Nullable;

/**
 * One move of goods or money, never changed and never removed.
 *
 * @param id the same id is the same move; of a hand-over, the id of its fact
 * @param day epoch day
 * @param order what tells two moves of a day apart
 * @param item code of the goods, or {@link #RUPIAH}
 * @param quantity whole units, above 0
 * @param gift whose entitlement; null where it is for no child
 * @param toPosyandu of {@link StockKind#PINDAH_POSYANDU} alone
 */
public record StockMove(
        String id,
        String posyandu,
        StockKind kind,
        int day,
        int order,
        String item,
        long quantity,
        @Nullable GiftKey gift,
        @Nullable String toPosyandu) {
    /** Money is an item like any other; its unit is one rupiah. */
    public static final String RUPIAH = "RUPIAH";

    public static StockMove received(String id, String posyandu, int day, String item, long quantity) {
        return new StockMove(id, posyandu, StockKind.TERIMA, day, 0, item, quantity, null, null);
    }

    /** Spent or damaged. */
    public static StockMove out(String id, String posyandu, StockKind kind, int day, String item, long quantity) {
        return new StockMove(id, posyandu, kind, day, 0, item, quantity, null, null);
    }

    /** One unit set aside, released or given for an entitlement. */
    public static StockMove forChild(
            String id, String posyandu, StockKind kind, int day, int order, String item, GiftKey gift) {
        return new StockMove(id, posyandu, kind, day, order, item, 1, gift, null);
    }

    public static StockMove toOther(String id, String from, String to, int day, String item, long quantity) {
        return new StockMove(id, from, StockKind.PINDAH_POSYANDU, day, 0, item, quantity, null, to);
    }

    /** By day, then order, then id: the same on every machine. */
    static int compare(StockMove one, StockMove other) {
        if (one.day != other.day) {
            return one.day < other.day ? -1 : 1;
        }
        return one.order != other.order ? (one.order < other.order ? -1 : 1) : one.id.compareTo(other.id);
    }
}

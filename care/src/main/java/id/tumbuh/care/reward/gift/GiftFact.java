package id.tumbuh.care.reward.gift;

import id.tumbuh.care.reward.RewardRole;
import id.tumbuh.care.reward.Semester;
import org.jspecify.annotations.Nullable;

/**
 * One thing written down about a child's gift, by a phone or at a desk. Never changed and never removed.
 *
 * @param id of the fact; the same id is the same fact
 * @param child of the person that is kept where two were merged
 * @param semester for which the gift is
 * @param day epoch day on which it was done
 * @param order what tells two facts of a day apart, such as the milliseconds of the day
 * @param receiver who took the gift; of a hand-over alone
 * @param proof id of a signature or photo; of a hand-over alone
 * @param reason of a cancellation or delay
 * @param withdraws id of the fact taken back; of {@link GiftAct#TARIK_KEMBALI} alone
 * @param writer who wrote it down: an account, of which only whether two are the same is asked; null where that is not known
 */
public record GiftFact(
        String id,
        String child,
        Semester semester,
        GiftAct act,
        RewardRole by,
        int day,
        int order,
        @Nullable String receiver,
        @Nullable String proof,
        @Nullable CancelReason reason,
        @Nullable String withdraws,
        @Nullable String writer) {
    /** An act that carries nothing else. */
    public static GiftFact of(String id, String child, Semester semester, GiftAct act, RewardRole by, int day) {
        return new GiftFact(id, child, semester, act, by, day, 0, null, null, null, null, null);
    }

    public static GiftFact handOver(
            String id,
            String child,
            Semester semester,
            RewardRole by,
            int day,
            int order,
            String receiver,
            String proof) {
        return new GiftFact(id, child, semester, GiftAct.SERAHKAN, by, day, order, receiver, proof, null, null, null);
    }

    /** A cancellation or a delay. */
    public GiftFact because(CancelReason why) {
        return new GiftFact(id, child, semester, act, by, day, order, receiver, proof, why, withdraws, writer);
    }

    /** Takes another fact back. */
    public GiftFact takesBack(String other) {
        return new GiftFact(id, child, semester, act, by, day, order, receiver, proof, reason, other, writer);
    }

    /** As somebody wrote it down. */
    public GiftFact writtenBy(String who) {
        return new GiftFact(id, child, semester, act, by, day, order, receiver, proof, reason, withdraws, who);
    }

    /**
     * Whether a kader who wrote this takes it back herself: her own word, on its day, as when the wrong child was tapped. Later, and of
     * what others did, only who may take back everything does.
     */
    boolean isTakenBackByItsKader(GiftFact back) {
        return by == RewardRole.KADER
                && back.by == RewardRole.KADER
                && day == back.day
                && writer != null
                && writer.equals(back.writer);
    }

    /** By day, then order, then id: the same on every machine, in whichever order facts arrive. */
    static int compare(GiftFact one, GiftFact other) {
        if (one.day != other.day) {
            return one.day < other.day ? -1 : 1;
        }
        return one.order != other.order ? (one.order < other.order ? -1 : 1) : one.id.compareTo(other.id);
    }
}

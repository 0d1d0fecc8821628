package id.tumbuh.server.reward.internal;

import id.tumbuh.care.reward.gift.GiftAct;

/** What is done with one child's gift, each a fact about the child. The order is stored. */
enum GiftKind {
    RESERVATION("gift.reserved", GiftAct.SIAPKAN),
    HAND_OVER("gift.handed", GiftAct.SERAHKAN),
    /** Carried over to a later open day. */
    DELAY("gift.delayed", GiftAct.TUNDA),
    CANCELLATION("gift.cancelled", GiftAct.BATALKAN),
    /** Takes back one of the others, which is its base. */
    WITHDRAWAL("gift.withdrawn", GiftAct.TARIK_KEMBALI);

    private final String wire;
    private final GiftAct act;

    GiftKind(String wire, GiftAct act) {
        this.wire = wire;
        this.act = act;
    }

    String wire() {
        return wire;
    }

    GiftAct act() {
        return act;
    }

    static GiftKind of(String wire) {
        for (GiftKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}

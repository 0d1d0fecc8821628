package id.tumbuh.care.reward.gift;

import id.tumbuh.growth.message.MessageCode;

/** Where an entitlement stands (child-growth.md 6.1). */
public enum GiftState implements MessageCode {
    /** Nothing valid was written down yet. */
    BELUM_DIUSULKAN,
    /** On the lists of H−5. */
    DIUSULKAN,
    /** The bidan vouches for the months. */
    DIVALIDASI,
    DISETUJUI,
    /** A gift is set aside for the child. */
    DISIAPKAN,
    DISERAHKAN,
    /** To a later open day. */
    DITUNDA,
    DIBATALKAN;

    @Override
    public String code() {
        return name();
    }

    /** Whether nothing more is to be done. */
    public boolean isEnd() {
        return this == DISERAHKAN || this == DIBATALKAN;
    }
}

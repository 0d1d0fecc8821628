package id.tumbuh.care.reward.ledger;

import id.tumbuh.growth.message.MessageCode;

/** What moves a stock. */
public enum StockKind implements MessageCode {
    /** A donation, or goods bought. */
    TERIMA,
    /** Money spent, as on goods. */
    BELANJA,
    RUSAK_ATAU_HILANG,
    /** Set aside for a child. */
    SISIHKAN,
    /** Back from being set aside. */
    LEPAS,
    /** Handed to a child's family. */
    BERI,
    /** To another posyandu. */
    PINDAH_POSYANDU;

    @Override
    public String code() {
        return name();
    }

    /** Whether it is for one child's entitlement. */
    public boolean isForChild() {
        return this == SISIHKAN || this == LEPAS || this == BERI;
    }
}

package id.tumbuh.care.reward.ledger;

import id.tumbuh.growth.message.MessageCode;

/** Where goods and money can be. Every move takes from one and adds to another, so that all together are always 0. */
public enum StockAccount implements MessageCode {
    /** Donors and shops: what the posyandu received, below 0. */
    LUAR,
    GUDANG,
    DISISIHKAN,
    KELUARGA,
    RUSAK,
    TERPAKAI;

    @Override
    public String code() {
        return name();
    }
}

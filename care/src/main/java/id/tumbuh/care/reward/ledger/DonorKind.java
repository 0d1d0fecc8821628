package id.tumbuh.care.reward.ledger;

import id.tumbuh.growth.message.MessageCode;

/** Who gives (child-growth.md 4.2). */
public enum DonorKind implements MessageCode {
    PERORANGAN,
    PERUSAHAAN,
    DESA,
    PKK;

    @Override
    public String code() {
        return name();
    }
}

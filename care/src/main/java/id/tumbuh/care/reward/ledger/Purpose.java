package id.tumbuh.care.reward.ledger;

import id.tumbuh.growth.message.MessageCode;

/** Peruntukan: what a donation is for (child-growth.md 4.2). */
public enum Purpose implements MessageCode {
    SEBATANG_KAYU,
    PMT,
    UMUM;

    @Override
    public String code() {
        return name();
    }
}

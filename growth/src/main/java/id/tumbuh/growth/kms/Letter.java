package id.tumbuh.growth.kms;

import id.tumbuh.growth.message.MessageCode;

/** The letter of a weighing on the KMS. A child who did not come has none. */
public enum Letter implements MessageCode {
    /** Baru: weighed at this posyandu for the first time. */
    B,
    /** Weighed now, not weighed last month. */
    O,
    /** Naik: gained at least the minimal weight gain. */
    N,
    /** Tidak naik: gained less. */
    T,
    /** The weight is in doubt and not verified: counted in D, the letter withheld until someone decides. */
    WITHHELD;

    @Override
    public String code() {
        return this == WITHHELD ? "?" : name();
    }
}

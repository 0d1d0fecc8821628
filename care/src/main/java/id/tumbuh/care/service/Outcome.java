package id.tumbuh.care.service;

import id.tumbuh.growth.message.MessageCode;

/** What became of a service. Where nothing is written there is no outcome at all: a refusal is not a blank. */
public enum Outcome implements MessageCode {
    /** Given or done. */
    DIBERIKAN,
    /** Not yet, as somebody wrote down. */
    BELUM,
    /** Refused by the mother or father. */
    DITOLAK,
    KONTRAINDIKASI,
    /** Asked, and nobody knows. */
    TIDAK_TAHU;

    @Override
    public String code() {
        return name();
    }
}

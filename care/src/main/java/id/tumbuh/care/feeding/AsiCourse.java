package id.tumbuh.care.feeding;

import id.tumbuh.growth.message.MessageCode;

/** Where a child stands with exclusive breastfeeding. */
public enum AsiCourse implements MessageCode {
    /** Below six months, every month so far answered yes. */
    PROSES,
    /** Six months and E0 to E5 all yes. */
    LULUS,
    /** Had other food or drink. */
    TIDAK_LAGI,
    /** A month has no answer: missing is not yes. */
    BELUM_LENGKAP;

    @Override
    public String code() {
        return name();
    }
}

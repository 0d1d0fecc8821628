package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** What became of a referral (life-course.md 1.17). */
public enum ReferralStep implements MessageCode {
    DITERIMA,
    DITANGANI,
    /** Came back with a result: to be watched at the posyandu. */
    BALIK,
    SELESAI,
    /** Never arrived: a home visit is due. */
    TIDAK_DATANG;

    @Override
    public String code() {
        return name();
    }

    /** Whether nothing more is to be done about it. */
    public boolean ends() {
        return this == BALIK || this == SELESAI;
    }
}

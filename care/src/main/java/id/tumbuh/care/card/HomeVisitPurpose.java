package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Why a home is visited (life-course.md 1.12); a child who is swept has a {@code SweepReason} instead. */
public enum HomeVisitPurpose implements MessageCode {
    /** Every household at least once a year. */
    RUTIN,
    TIDAK_AKSES_LAYANAN,
    TIDAK_PATUH_PENGOBATAN,
    TANDA_BAHAYA,
    GEJALA_TBC;

    @Override
    public String code() {
        return name();
    }
}

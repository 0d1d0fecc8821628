package id.tumbuh.care.reward.list;

import id.tumbuh.growth.message.MessageCode;

/** Why a child is looked at for neither list. */
public enum Exclusion implements MessageCode {
    /** From elsewhere: its own posyandu rewards it. */
    TAMU,
    /** Gone or too old before the half-year. */
    TIDAK_AKTIF_SEMESTER_INI,
    /** Gone or too old, where the programme asks that a child is still here. */
    HARUS_MASIH_AKTIF,
    /** Not born or not here on any open day yet. */
    BELUM_PERNAH_ADA;

    @Override
    public String code() {
        return name();
    }
}

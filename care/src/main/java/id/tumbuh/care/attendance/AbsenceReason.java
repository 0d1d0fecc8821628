package id.tumbuh.care.attendance;

import id.tumbuh.growth.message.MessageCode;

/** Why somebody did not come. */
public enum AbsenceReason implements MessageCode {
    SAKIT,
    PINDAH,
    MENOLAK,
    BEPERGIAN,
    BELUM_DIKETAHUI;

    @Override
    public String code() {
        return name();
    }
}

package id.tumbuh.care.attendance;

import id.tumbuh.growth.message.MessageCode;

/** How a person stands on an open day (child-growth.md 10). */
public enum Attendance implements MessageCode {
    HADIR,
    TIDAK_HADIR,
    PINDAH,
    MENINGGAL,
    SAKIT,
    KUNJUNGAN_RUMAH,
    /** A visitor from elsewhere: served, and outside S, K, D and N. */
    TAMU;

    @Override
    public String code() {
        return name();
    }
}

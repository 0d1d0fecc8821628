package id.tumbuh.care.reward.gift;

import id.tumbuh.growth.message.MessageCode;

/** Why a gift is cancelled, or put off. */
public enum CancelReason implements MessageCode {
    KELUARGA_MENOLAK,
    PINDAH,
    MENINGGAL,
    /** The measurements behind it turned out to be wrong. */
    DATA_SALAH,
    /** Two records were one child. */
    ANAK_GANDA,
    /** Nobody came to receive it: put off, not cancelled. */
    TIDAK_HADIR_SAAT_PENYERAHAN,
    STOK_HABIS,
    ALASAN_LAIN;

    @Override
    public String code() {
        return name();
    }
}

package id.tumbuh.care.reward.list;

import id.tumbuh.growth.message.MessageCode;

/** What else is to be known of a child on or near the lists. */
public enum RewardMark implements MessageCode {
    /** On both lists. */
    PRIORITAS,
    /** Peserta baru: not here for as long as list A asks. */
    PESERTA_BARU,
    /** Moved away or grew out; the gift is handed over all the same. */
    SUDAH_TIDAK_AKTIF,
    /** Died: nothing is sent and nothing read out; the bidan decides what is kind. */
    TANPA_PESAN;

    @Override
    public String code() {
        return name();
    }
}

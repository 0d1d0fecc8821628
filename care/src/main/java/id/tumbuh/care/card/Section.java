package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** The headings of forms; their texts open the section with a question or say what is written down there. */
public enum Section implements MessageCode {
    TBC,
    ASI,
    MAKANAN(true),
    MAKAN,
    DIARE,
    SAKIT,
    TANDA_BAHAYA(true),
    PERKEMBANGAN,
    PENYULUHAN(true),
    UKURAN,
    TABLET,
    MAKANAN_TAMBAHAN,
    KELAS,
    RIWAYAT,
    PERSALINAN,
    BAYI,
    NIFAS,
    KB,
    KEMATIAN,
    KUNJUNGAN;

    private final boolean list;

    Section() {
        this(false);
    }

    Section(boolean list) {
        this.list = list;
    }

    @Override
    public String code() {
        return name();
    }

    /** A list to tick, asked at once: who says that none of them holds has answered each with no. */
    public boolean isList() {
        return list;
    }
}

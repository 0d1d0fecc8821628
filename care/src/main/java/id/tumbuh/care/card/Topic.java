package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** What a mother was told about. The sources name the topics one by one; the list of them is the project's. */
public enum Topic implements MessageCode {
    ASI_EKSKLUSIF,
    MP_ASI,
    GIZI_SEIMBANG,
    TUMBUH_KEMBANG,
    IMUNISASI,
    VITAMIN_A,
    DIARE,
    TBC,
    TANDA_BAHAYA,
    TABLET_TAMBAH_DARAH,
    PERSIAPAN_BERSALIN,
    KB,
    KEBERSIHAN,
    LAIN;

    @Override
    public String code() {
        return name();
    }
}

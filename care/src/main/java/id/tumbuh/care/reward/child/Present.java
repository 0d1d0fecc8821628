package id.tumbuh.care.reward.child;

import id.tumbuh.growth.message.MessageCode;

/** How a child was there in a month. */
public enum Present implements MessageCode {
    DI_POSYANDU,
    DI_RUMAH,
    DI_PUSKESMAS,
    /** At another posyandu, a clinic, with family; later in the same month. */
    DI_TEMPAT_LAIN,
    /** Not there because ill, and the family said so. */
    SAKIT,
    TIDAK_HADIR;

    @Override
    public String code() {
        return name();
    }
}

package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Where a child was born. */
public enum BirthPlace implements MessageCode {
    RUMAH,
    PRAKTIK_BIDAN,
    PUSKESMAS,
    RUMAH_SAKIT,
    LAIN;

    @Override
    public String code() {
        return name();
    }
}

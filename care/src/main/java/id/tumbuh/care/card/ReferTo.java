package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** To whom somebody is referred (pregnancy card, column 19). */
public enum ReferTo implements MessageCode {
    PUSTU,
    PUSKESMAS,
    RUMAH_SAKIT;

    @Override
    public String code() {
        return name();
    }
}

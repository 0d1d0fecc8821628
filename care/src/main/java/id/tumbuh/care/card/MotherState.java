package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** How a mother is after a birth. */
public enum MotherState implements MessageCode {
    SEHAT,
    SAKIT,
    MENINGGAL;

    @Override
    public String code() {
        return name();
    }
}

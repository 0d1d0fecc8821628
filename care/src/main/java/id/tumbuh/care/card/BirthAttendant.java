package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** Who helped at a birth (SIP Format 4: nakes or dukun). */
public enum BirthAttendant implements MessageCode {
    DOKTER,
    BIDAN,
    DUKUN,
    LAIN;

    @Override
    public String code() {
        return name();
    }
}

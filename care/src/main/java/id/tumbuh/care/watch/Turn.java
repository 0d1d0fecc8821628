package id.tumbuh.care.watch;

import id.tumbuh.growth.message.MessageCode;

/** Whose turn it is. */
public enum Turn implements MessageCode {
    KADER,
    BIDAN,
    PUSKESMAS;

    @Override
    public String code() {
        return name();
    }
}

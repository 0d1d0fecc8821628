package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** What came of going there. */
public enum HomeVisitOutcome implements MessageCode {
    BERTEMU,
    TIDAK_BERTEMU,
    PINDAH,
    MENOLAK;

    @Override
    public String code() {
        return name();
    }
}

package id.tumbuh.care.watch;

import id.tumbuh.growth.message.MessageCode;

/** What has to be done next, and by whom. */
public enum NextStep implements MessageCode {
    /** Severe malnutrition: not tomorrow. */
    RUJUK_HARI_INI(Turn.BIDAN),
    RUJUK(Turn.BIDAN),
    /** Sent on and not heard of yet; nothing to do but wait. */
    TUNGGU_JAWABAN(Turn.PUSKESMAS),
    /** Sent on and nobody said whether the child arrived. */
    TANYA_SUDAH_SAMPAI(Turn.BIDAN),
    /** Never arrived. */
    KUNJUNGI_RUMAH(Turn.KADER),
    /** Received or being treated: the result is owed. */
    BERI_HASIL(Turn.PUSKESMAS),
    /** Received, and the result is overdue. */
    TAGIH_HASIL(Turn.BIDAN),
    /** The length once more, with a partner, on a checked board. */
    UKUR_ULANG_PANJANG(Turn.BIDAN),
    /** Several children of one neighbourhood: see them, ask for more, tell the Puskesmas. */
    SELIDIKI_DIARE(Turn.BIDAN);

    private final Turn turn;

    NextStep(Turn turn) {
        this.turn = turn;
    }

    public Turn turn() {
        return turn;
    }

    @Override
    public String code() {
        return name();
    }
}

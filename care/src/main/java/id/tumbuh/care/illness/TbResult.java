package id.tumbuh.care.illness;

import id.tumbuh.growth.message.MessageCode;

/** What the questions about tuberculosis come to. A kader refers and names no illness. */
public enum TbResult implements MessageCode {
    PERLU_DIRUJUK,
    TIDAK_ADA_GEJALA,
    /** A symptom, but fewer than this place asks for. */
    ADA_GEJALA_BELUM_CUKUP,
    /** No yes, and a question without an answer: missing is not no. */
    BELUM_LENGKAP;

    @Override
    public String code() {
        return name();
    }
}

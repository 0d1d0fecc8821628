package id.tumbuh.care.card;

import id.tumbuh.growth.message.MessageCode;

/** What can be wrong with an answer. */
public enum AnswerFault implements MessageCode {
    /** The form has no such question. */
    BUKAN_PERTANYAAN,
    /** A text where a number belongs. */
    SALAH_JENIS,
    /** A number nobody can have typed, or a text that is too long. */
    DI_LUAR_BATAS,
    BUKAN_PILIHAN,
    BUKAN_TANGGAL,
    /** Unusual: asked again, and kept if it stays. */
    DIRAGUKAN;

    @Override
    public String code() {
        return name();
    }

    /** Whether no view can be made of the answer; else it is only doubted. */
    public boolean isFatal() {
        return this != DIRAGUKAN;
    }
}

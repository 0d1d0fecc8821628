package id.tumbuh.growth.verdict;

import id.tumbuh.growth.message.MessageCode;

/** The indices a verdict speaks of, by their Indonesian names. */
public enum Index implements MessageCode {
    BB_U,
    TB_U,
    BB_TB,
    IMT_U,
    LK_U,
    LILA_U,
    /** LiLA in centimetres. */
    LILA;

    @Override
    public String code() {
        return name();
    }
}

package id.tumbuh.care.reward.child;

import id.tumbuh.growth.message.MessageCode;

/** Where a family allows their child's name to be read. */
public enum Channel implements MessageCode {
    /** The posyandu's board, and what is read out there. */
    PAPAN,
    WHATSAPP;

    @Override
    public String code() {
        return name();
    }
}

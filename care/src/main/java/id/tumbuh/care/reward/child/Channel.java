package id.tumbuh.care.reward.child;

import id.tumbuh.growth.message.MessageCode;

/** Where a family allows their child's name to be read; each is a purpose of its own that the family consents to. */
public enum Channel implements MessageCode {
    /** The posyandu's board, and what is read out there. */
    PAPAN("pengumuman-papan"),
    WHATSAPP("pengumuman-whatsapp");

    private final String purpose;

    Channel(String purpose) {
        this.purpose = purpose;
    }

    /** The word for it among the purposes of a consent. */
    public String purpose() {
        return purpose;
    }

    @Override
    public String code() {
        return name();
    }
}

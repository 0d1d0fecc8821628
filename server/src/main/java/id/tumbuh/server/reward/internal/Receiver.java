package id.tumbuh.server.reward.internal;

/** What the one who takes a gift is to the child. Decided here, not confirmed: the SOP asks for a receiver and names none. */
public enum Receiver {
    IBU,
    AYAH,
    KELUARGA,
    WALI,
    LAINNYA
}

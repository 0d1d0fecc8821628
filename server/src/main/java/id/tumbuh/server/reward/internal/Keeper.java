package id.tumbuh.server.reward.internal;

/** Who took a donation for the posyandu: an office, not a person. */
public enum Keeper {
    KADER,
    BIDAN,
    PUSKESMAS,
    PKK,
    DESA
}

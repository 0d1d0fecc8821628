package id.tumbuh.server.foundation;

/** Who someone is in the programme (child-growth.md section 9.3). What each may do is decided in {@code access}. */
public enum Role {
    KADER,
    BIDAN,
    TPG,
    KEPALA_PUSKESMAS,
    DINAS,
    /** Kepala desa and PKK: aggregates and donations, never a diagnosis. */
    DESA,
    ADMIN
}

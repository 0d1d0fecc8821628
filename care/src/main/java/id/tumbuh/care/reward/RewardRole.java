package id.tumbuh.care.reward;

import id.tumbuh.growth.message.MessageCode;

/** Who acts in the programme (child-growth.md 6.2.13, 6.2.15, 9.3). */
public enum RewardRole implements MessageCode {
    /** Of the posyandu. */
    KADER,
    /** Kader desa, where a programme keeps it apart. */
    KADER_DESA,
    BIDAN,
    PJ_PROGRAM,
    KEPALA_PUSKESMAS,
    KEPALA_DESA,
    PKK;

    @Override
    public String code() {
        return name();
    }
}

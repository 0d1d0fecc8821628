package id.tumbuh.care.illness;

import id.tumbuh.growth.message.MessageCode;

/** Danger signs of babies and young children on the home-visit sheet (life-course.md 1.6); any one is referred. */
public enum ChildDangerSign implements MessageCode {
    NAPAS(true, true),
    BATUK(false, true),
    DIARE(false, true),
    AKTIVITAS(true, true),
    WARNA_KULIT(true, true),
    HISAPAN_ATAU_MAKAN(true, true),
    KENCING(true, true),
    KEJANG(true, false),
    SUHU(true, false),
    BAB(true, false),
    TALI_PUSAT(true, false),
    MATA(true, false),
    KULIT(true, false);

    /** The sheet for 0 to 6 months; from this age the other one. */
    private static final int OLDER_FROM_MONTH = 6;

    private final boolean baby;
    private final boolean older;

    ChildDangerSign(boolean baby, boolean older) {
        this.baby = baby;
        this.older = older;
    }

    @Override
    public String code() {
        return name();
    }

    /** Whether the sheet for an age asks it. */
    public boolean isAskedAt(int completedMonths) {
        return completedMonths < OLDER_FROM_MONTH ? baby : older;
    }
}

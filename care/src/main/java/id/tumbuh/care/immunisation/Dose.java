package id.tumbuh.care.immunisation;

import id.tumbuh.care.service.Deliverable;

/** A dose of the routine schedule (child-growth.md 5.1 and 10). */
public enum Dose implements Deliverable {
    HB0(Series.HEPATITIS_B_AT_BIRTH, 1),
    BCG(Series.BCG, 1),
    OPV1(Series.OPV, 1),
    OPV2(Series.OPV, 2),
    OPV3(Series.OPV, 3),
    OPV4(Series.OPV, 4),
    DPT1(Series.DPT_HB_HIB, 1),
    DPT2(Series.DPT_HB_HIB, 2),
    DPT3(Series.DPT_HB_HIB, 3),
    DPT4(Series.DPT_HB_HIB, 4),
    HEXA1(Series.DPT_HB_HIB, 1),
    HEXA2(Series.DPT_HB_HIB, 2),
    HEXA3(Series.DPT_HB_HIB, 3),
    IPV1(Series.IPV, 1),
    IPV2(Series.IPV, 2),
    RV1(Series.ROTAVIRUS, 1),
    RV2(Series.ROTAVIRUS, 2),
    RV3(Series.ROTAVIRUS, 3),
    PCV1(Series.PCV, 1),
    PCV2(Series.PCV, 2),
    PCV3(Series.PCV, 3),
    MR1(Series.MEASLES_RUBELLA, 1),
    MR2(Series.MEASLES_RUBELLA, 2),
    JE(Series.JAPANESE_ENCEPHALITIS, 1);

    private final Series series;
    private final int number;

    Dose(Series series, int number) {
        this.series = series;
        this.number = number;
    }

    @Override
    public String code() {
        return name();
    }

    public Series series() {
        return series;
    }

    /** Its place in the series, from 1. */
    public int number() {
        return number;
    }

    /** The hexavalent vaccine, which holds IPV too. */
    public boolean isHexavalent() {
        return this == HEXA1 || this == HEXA2 || this == HEXA3;
    }
}

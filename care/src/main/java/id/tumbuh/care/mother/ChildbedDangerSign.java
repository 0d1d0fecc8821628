package id.tumbuh.care.mother;

import id.tumbuh.growth.message.MessageCode;

/** The fourteen danger signs of childbed on the home-visit sheet (life-course.md 1.5); any one is referred. */
public enum ChildbedDangerSign implements MessageCode {
    DEMAM,
    SEDIH_DEPRESI,
    GANGGUAN_BAK,
    SESAK,
    SAKIT_KEPALA,
    PERDARAHAN,
    BENGKAK_KELAMIN,
    CAIRAN,
    NYERI_ULU_HATI,
    PANDANGAN_KABUR,
    PAYUDARA_MERAH_BENGKAK,
    LOKIA_BERBAU,
    KEPUTIHAN,
    JANTUNG_BERDEBAR;

    @Override
    public String code() {
        return name();
    }
}

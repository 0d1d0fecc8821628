package id.tumbuh.care.mother;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.MessageCode;

/** Danger signs of pregnancy (life-course.md 1.4): the home-visit sheet and the kader's course together; any one is referred. */
public enum PregnancyDangerSign implements MessageCode {
    DEMAM,
    SAKIT_KEPALA_BENGKAK,
    SULIT_TIDUR_CEMAS,
    DIARE_BERULANG,
    RISIKO_TBC,
    GERAK_JANIN_BERKURANG,
    JANTUNG_BERDEBAR_NYERI_DADA,
    CAIRAN_JALAN_LAHIR,
    SAKIT_KENCING_KEPUTIHAN,
    NYERI_PERUT_HEBAT,
    /** In the course, not on the sheet that was read; it stays. */
    PERDARAHAN,
    MUNTAH_TERUS,
    KEJANG,
    KETUBAN_PECAH_DINI;

    @Override
    public String code() {
        return name();
    }

    /** What it rests on. */
    public Rule rule() {
        return ordinal() < PERDARAHAN.ordinal() ? Rule.DANGER_SIGNS_PREGNANCY : Rule.DANGER_SIGNS_PREGNANCY_COURSE;
    }
}

package id.tumbuh.care.rule;

/**
 * Where editions or districts differ. Each stands for a dated setting of a place; {@link Choice} lists what it may be, and the
 * first there is what holds where nothing is set.
 */
public enum Discrepancy {
    /** KMK: one symptom makes a suspect; the cards refer at two of four answers (life-course.md 1.13). */
    TB_SYMPTOMS("screening.tb-symptoms"),
    /** At least once a year; twice in endemic districts (child-growth.md 5.2). */
    DEWORMING_ROUNDS("services.deworming-rounds"),
    /** Whether children missed in the month are still on the list a week later (9.1). */
    SWEEPING("services.sweeping"),
    /** Ages of birth doses and boosters: KMK or the field sheet of 2026 (5.1). */
    VACCINE_WINDOWS("immunisation.windows"),
    /** Hexavalent or separate vaccines (5.1). */
    HEXAVALENT("immunisation.hexavalent"),
    /** Whether hepatitis B at birth stays where hexavalent is used: "not used separately" may or may not mean it (5.1). */
    BIRTH_DOSE("immunisation.birth-dose-with-hexavalent"),
    /** Where Japanese encephalitis is endemic (5.1). */
    JAPANESE_ENCEPHALITIS("immunisation.japanese-encephalitis"),
    /** How often the development checklist is asked (5.6). */
    CHECKLIST_RHYTHM("services.checklist-rhythm"),
    /** Days of PMT lokal (5.5). */
    PMT_DAYS("services.pmt-days"),
    /** Days of PMT for a pregnant woman with KEK: 90 or 120 (5.5). */
    PMT_PREGNANCY_DAYS("services.pmt-pregnancy-days"),
    /** Iron tablets of a pregnancy: 90 or 180 (5.8). */
    IRON_TABLETS("pregnancy.iron-tablets"),
    /** The blood pressure from which a pregnant woman is referred (life-course.md 1.4). */
    BLOOD_PRESSURE("pregnancy.blood-pressure"),
    /** When a mother is too young (life-course.md 1.4). */
    FOUR_T("pregnancy.four-t"),
    /** Adults from 19 on the cards, from 18 in the KMK (life-course.md 1.2). */
    ADULT_AGE("target.adult-age"),
    /** Absent children of a report: K − D or S − D (3.1, 12). */
    ABSENT("report.absent"),
    /** N/D or N/D′ as the first figure (3.2). */
    GAIN_RATIO("report.gain-ratio");

    private final String wire;

    Discrepancy(String wire) {
        this.wire = wire;
    }

    /** The name of the setting in facts and answers. */
    public String wire() {
        return wire;
    }

    /** What holds where nothing is set. */
    public Choice usual() {
        for (Choice choice : Choice.values()) {
            if (choice.discrepancy() == this) {
                return choice;
            }
        }
        throw new IllegalStateException("no choice for " + wire);
    }
}

package id.tumbuh.care.immunisation;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;

/**
 * Which vaccines a province uses from which day: the planning of vaccine logistics for 2026–27 (child-growth.md 5.1), known
 * from an application's configuration only; a district can set its own.
 */
public final class ProvinceProgramme {
    /** DI Yogyakarta, Bali, NTB, and the provinces of Papua. */
    private static final int[] HEXAVALENT = {34, 51, 52, 91, 92, 93, 94, 95, 96};
    /** The provinces of Papua: where the planning has JE. */
    private static final int[] JAPANESE_ENCEPHALITIS = {91, 92, 93, 94, 95, 96};

    private ProvinceProgramme() {}

    /** Whether HepB, DPT-HB-Hib 1–3 and IPV are given as one vaccine. */
    public static boolean hexavalent(int province, int day, RuleBook rules) {
        if (!rules.has(Choice.HEXAVALENT_BY_PROVINCE)) {
            return rules.has(Choice.HEXAVALENT_HERE);
        }
        return Rule.HEXAVALENT.holdsOn(day) && contains(HEXAVALENT, province);
    }

    /** Whether JE is part of the schedule. */
    public static boolean japaneseEncephalitis(int province, int day, RuleBook rules) {
        if (!rules.has(Choice.JE_BY_PROVINCE)) {
            return rules.has(Choice.JE_HERE);
        }
        return Rule.JE_PROVINCES.holdsOn(day) && contains(JAPANESE_ENCEPHALITIS, province);
    }

    private static boolean contains(int[] provinces, int province) {
        for (int each : provinces) {
            if (each == province) {
                return true;
            }
        }
        return false;
    }
}

package id.tumbuh.care.immunisation;

import static id.tumbuh.care.immunisation.ScheduleRow.at;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * The routine schedule (KMK 2015/2023; child-growth.md 5.1) for a child in a province on a day. Nothing here says until when a
 * missed dose may be caught up: the notes do not, so a late dose is left to the health worker.
 */
public final class Schedule {
    /** After this day of life hepatitis B is no birth dose any more, by the field sheet. */
    static final int LAST_DAY_OF_BIRTH_DOSE = 7;

    private static final int WEEKS_8 = 56;

    private Schedule() {}

    /**
     * The rows that hold.
     *
     * @param province the first two digits of the Kemendagri code; 0 where it is unknown
     * @param day epoch day
     */
    public static List<ScheduleRow> rows(int province, int day, RuleBook rules) {
        boolean hexavalent = ProvinceProgramme.hexavalent(province, day, rules);
        boolean fieldSheet = rules.has(Choice.WINDOWS_FIELD_SHEET);
        Rule windows = fieldSheet ? Rule.IMMUNISATION_FIELD_SHEET : Rule.IMMUNISATION;
        List<ScheduleRow> rows = new ArrayList<>();
        if (!hexavalent || rules.has(Choice.BIRTH_DOSE_KEPT)) {
            rows.add(new ScheduleRow(Dose.HB0, 0, 1, 0, 0, windows));
        }
        rows.add(new ScheduleRow(Dose.BCG, fieldSheet ? 1 : 0, fieldSheet ? 3 : 1, 0, 0, windows));
        rows.add(new ScheduleRow(Dose.OPV1, fieldSheet ? 1 : 0, fieldSheet ? 3 : 1, 0, 0, windows));
        addPrimary(rows, hexavalent);
        rows.add(at(Dose.MR1, 9));
        if (!hexavalent) {
            rows.add(new ScheduleRow(Dose.IPV2, 9, 10, 1, 0, Rule.IPV_INTERVAL));
        }
        if (ProvinceProgramme.japaneseEncephalitis(province, day, rules)) {
            rows.add(new ScheduleRow(Dose.JE, 10, 11, 0, 0, Rule.JE));
        }
        rows.add(new ScheduleRow(Dose.PCV3, 12, 13, 0, WEEKS_8, Rule.IMMUNISATION));
        int boosterBefore = fieldSheet ? 20 : 24;
        rows.add(new ScheduleRow(Dose.DPT4, 18, boosterBefore, 12, 0, windows));
        rows.add(new ScheduleRow(Dose.MR2, 18, boosterBefore, 6, 0, windows));
        return rows;
    }

    private static void addPrimary(List<ScheduleRow> rows, boolean hexavalent) {
        Dose[] first = {hexavalent ? Dose.HEXA1 : Dose.DPT1, Dose.OPV2, Dose.RV1, Dose.PCV1};
        Dose[] second = {hexavalent ? Dose.HEXA2 : Dose.DPT2, Dose.OPV3, Dose.RV2, Dose.PCV2};
        Dose[] third = {hexavalent ? Dose.HEXA3 : Dose.DPT3, Dose.OPV4, Dose.RV3};
        addAt(rows, 2, first);
        addAt(rows, 3, second);
        addAt(rows, 4, third);
        if (!hexavalent) {
            rows.add(at(Dose.IPV1, 4));
        }
    }

    private static void addAt(List<ScheduleRow> rows, int month, Dose[] doses) {
        for (Dose dose : doses) {
            ScheduleRow row = at(dose, month);
            rows.add(
                    dose.isHexavalent()
                            ? new ScheduleRow(dose, month, month + 1, row.gapMonths(), 0, Rule.HEXAVALENT)
                            : row);
        }
    }
}

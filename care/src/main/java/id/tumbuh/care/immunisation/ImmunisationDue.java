package id.tumbuh.care.immunisation;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Records;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The doses that are due: old enough, the dose before given, the interval over. A later dose waits for the earlier one; past its
 * month a dose is late, and whether it is still given is the health worker's to say.
 */
public final class ImmunisationDue {
    private final int birthDay;
    private final int today;
    private final RuleBook rules;
    private final Doses doses;

    /**
     * Of a child on a day.
     *
     * @param records up to {@code today}
     */
    public ImmunisationDue(int birthDay, int today, Records records, RuleBook rules) {
        this.birthDay = birthDay;
        this.today = today;
        this.rules = rules;
        this.doses = new Doses(records);
    }

    /** Adds them in the order of the schedule. */
    public void addTo(DueList due, int province) {
        for (ScheduleRow row : Schedule.rows(province, today, rules)) {
            if (!doses.laterGiven(row.dose())) {
                add(row, due);
            }
        }
    }

    private void add(ScheduleRow row, DueList due) {
        Dose dose = row.dose();
        int since = Birthday.reached(birthDay, row.fromMonths());
        List<Message> why = new ArrayList<>();
        why.add(
                row.fromMonths() == 0
                        ? Message.of(Why.JADWAL_LAHIR)
                        : Message.of(Why.JADWAL_UMUR, Argument.months(row.fromMonths())));
        if (dose.number() > 1) {
            Served before = doses.of(dose.series(), dose.number() - 1);
            if (before == null || before.outcome() != Outcome.DIBERIKAN) {
                return;
            }
            since = Math.max(since, Birthday.reached(before.day(), row.gapMonths()) + row.gapDays());
            why.add(Message.of(Why.SETELAH_DOSIS, Argument.code(before.what()), Argument.date(before.day())));
        }
        if (dose.isHexavalent()) {
            why.add(Message.of(Why.WILAYAH_HEKSAVALEN));
        }
        if (dose == Dose.JE) {
            why.add(Message.of(Why.DAERAH_ENDEMIS_JE));
        }
        int lastOnTime = onTime(row);
        if (today < since || (dose == Dose.HB0 && today > birthDay + Schedule.LAST_DAY_OF_BIRTH_DOSE)) {
            return;
        }
        Served record = doses.of(dose.series(), dose.number());
        if (today <= lastOnTime) {
            due.add(dose, since, lastOnTime, record, row.rule(), why);
        } else {
            why.add(Message.of(Why.LEWAT_JADWAL, Argument.date(lastOnTime)));
            due.addLate(dose, since, record, row.rule(), why);
        }
    }

    private int onTime(ScheduleRow row) {
        if (row.dose() == Dose.HB0) {
            // Within 24 hours: a birth before midnight is served on the next day.
            return birthDay + (rules.has(Choice.WINDOWS_FIELD_SHEET) ? Schedule.LAST_DAY_OF_BIRTH_DOSE : 1);
        }
        return Birthday.reached(birthDay, row.beforeMonths()) - 1;
    }
}

package id.tumbuh.care.mother;

import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Records;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.calendar.CivilDate;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due in a pregnancy on a day (life-course.md 1.4, child-growth.md 5.8). */
public final class PregnancyDue {
    private static final int CLASS_MEETINGS = 4;
    private static final int FULL_TETANUS_STATUS = 5;
    private static final double MILLIMETRES = 10.0;

    private final int today;
    private final Pregnancy pregnancy;
    private final RuleBook rules;
    private final Records records;
    private final DueList due;

    private PregnancyDue(int today, Pregnancy pregnancy, RuleBook rules) {
        this.today = today;
        this.pregnancy = pregnancy;
        this.rules = rules;
        this.records = new Records(pregnancy.served(), today);
        this.due = new DueList(rules);
    }

    /**
     * The list; empty before the last period. The caller asks only while the pregnancy lasts.
     *
     * @param today epoch day; records after it are not known yet
     */
    public static List<DueItem> on(int today, Pregnancy pregnancy, RuleBook rules) {
        if (today < pregnancy.lastPeriodDay()) {
            return List.of();
        }
        PregnancyDue list = new PregnancyDue(today, pregnancy, rules);
        list.visits();
        list.thisMonth();
        list.counted();
        list.extraFood();
        return List.copyOf(list.due.items());
    }

    private void visits() {
        Trimester trimester = Trimester.of(today - pregnancy.lastPeriodDay());
        int since = pregnancy.lastPeriodDay() + trimester.firstDay();
        Integer last = trimester.lastDay();
        Integer until = last == null ? null : Integer.valueOf(pregnancy.lastPeriodDay() + last);
        int made = records.daysGiven(trimester.visit(), since, today).size();
        if (made < trimester.visits()) {
            List<Message> why = List.of(weeks(), outOf(made, trimester.visits()));
            due.add(trimester.visit(), since, until, notGiven(trimester.visit(), since), Rule.ANTENATAL_VISITS, why);
        }
        Service doctor = trimester.doctor();
        if (doctor != null) {
            due.add(doctor, since, until, records.since(doctor, since), Rule.ANTENATAL_VISITS, List.of(weeks()));
        }
        int from = pregnancy.lastPeriodDay();
        Served teeth = records.since(Service.PERIKSA_GIGI, from);
        due.add(Service.PERIKSA_GIGI, from, null, teeth, Rule.ANTENATAL_VISITS, List.of(weeks()));
    }

    private void thisMonth() {
        int month = CivilDate.monthNumber(today);
        int first = Birthday.firstOfMonth(month);
        int since = Math.max(first, pregnancy.lastPeriodDay());
        int until = Birthday.lastOfMonth(month);
        List<Message> why = List.of(Message.of(Why.BELUM_DITANYAKAN));
        Served measured = records.since(Service.UKUR_IBU_HAMIL, first);
        due.add(Service.UKUR_IBU_HAMIL, since, until, measured, Rule.PREGNANCY_CARD, List.of(weeks()));
        due.add(Service.SKRINING_TB, since, until, records.since(Service.SKRINING_TB, first), Rule.TB_CARD, why);
    }

    /** What is counted up to a number, and is due until it is reached. */
    private void counted() {
        int tablets = rules.has(Choice.IRON_180) ? 180 : 90;
        Rule rule = rules.has(Choice.IRON_180) ? Rule.TABLETS_180 : Rule.TABLETS_90;
        until(Service.TTD, pregnancy.tablets(), tablets, rule);
        until(Service.KELAS_IBU_HAMIL, pregnancy.classMeetings(), CLASS_MEETINGS, Rule.ANTENATAL_VISITS);
        Integer status = pregnancy.tetanusStatus();
        if (status == null || status < FULL_TETANUS_STATUS) {
            int from = pregnancy.lastPeriodDay();
            Message why = status == null
                    ? Message.of(Why.BELUM_DITANYAKAN)
                    : Message.of(Why.STATUS_T, Argument.count(status));
            due.add(Service.TD, from, null, notGiven(Service.TD, from), Rule.TETANUS, List.of(why));
        }
    }

    private void until(Service service, @Nullable Integer counted, int target, Rule rule) {
        int sofar = counted == null ? 0 : counted;
        if (sofar < target) {
            int from = pregnancy.lastPeriodDay();
            due.add(service, from, null, notGiven(service, from), rule, List.of(outOf(sofar, target)));
        }
    }

    private void extraFood() {
        if (!pregnancy.needsExtraFood()) {
            return;
        }
        boolean longer = rules.has(Choice.PMT_PREGNANCY_120_DAYS);
        int days = longer ? 120 : 90;
        Rule rule = longer ? Rule.PMT_PREGNANCY_120 : Rule.PMT_PREGNANCY_90;
        Message length = Message.of(Why.LAMA_PMT, Argument.days(days));
        Integer arm = pregnancy.armMillimetres();
        List<Message> why = arm == null || !PregnancyFinding.thinArm(arm)
                ? List.of(length)
                : List.of(Message.of(Why.LILA_KURANG, Argument.centimetres(arm / MILLIMETRES)), length);
        int from = pregnancy.lastPeriodDay();
        due.add(Service.PMT_KEK, from, null, records.since(Service.PMT_KEK, from), rule, why);
    }

    /** The record of what is counted or repeated: one giving does not end it, a refusal shows. */
    private @Nullable Served notGiven(Service service, int since) {
        Served record = records.since(service, since);
        return record != null && record.outcome() == Outcome.DIBERIKAN ? null : record;
    }

    private Message weeks() {
        return Message.of(Why.HAMIL_MINGGU, Argument.count(pregnancy.weeks(today)));
    }

    private static Message outOf(int done, int target) {
        return Message.of(Why.SUDAH_DARI, Argument.count(done), Argument.count(target));
    }
}

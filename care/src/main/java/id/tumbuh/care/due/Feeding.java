package id.tumbuh.care.due;

import id.tumbuh.care.feeding.ExclusiveBreastfeeding;
import id.tumbuh.care.feeding.ExtraFood;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;

/** Breast milk, complementary food and extra food (child-growth.md 5.3 to 5.5). */
final class Feeding {
    private static final int LAST_COMPLEMENTARY_MONTH = 23;
    private static final int PKAT_MONTH = 6;

    private final ChildOnDay child;

    private Feeding(ChildOnDay child) {
        this.child = child;
    }

    static void add(ChildOnDay child) {
        Feeding feeding = new Feeding(child);
        feeding.breastMilk();
        feeding.checkAtSixMonths();
        feeding.complementaryFood();
        feeding.extraFood();
    }

    private void breastMilk() {
        int month = child.months();
        ExclusiveBreastfeeding asi = new ExclusiveBreastfeeding(child.facts().asi());
        if (month >= ExclusiveBreastfeeding.MONTHS || asi.answered(month) || asi.brokenBy(month)) {
            return;
        }
        child.due()
                .add(
                        Service.ASI_EKSKLUSIF,
                        child.reached(month),
                        child.dayBefore(month + 1),
                        null,
                        Rule.BREASTFEEDING,
                        List.of(age(), Message.of(Why.BELUM_DITANYAKAN)));
    }

    private void checkAtSixMonths() {
        if (child.months() == PKAT_MONTH) {
            child.due()
                    .add(
                            Service.PKAT,
                            child.reached(PKAT_MONTH),
                            child.dayBefore(PKAT_MONTH + 1),
                            child.records().since(Service.PKAT, child.reached(PKAT_MONTH)),
                            Rule.CHECK_AT_6_MONTHS,
                            List.of(age()));
        }
    }

    private void complementaryFood() {
        if (child.aged(ExclusiveBreastfeeding.MONTHS, LAST_COMPLEMENTARY_MONTH)) {
            int since = Math.max(child.firstOfThisMonth(), child.reached(ExclusiveBreastfeeding.MONTHS));
            int until = Math.min(child.lastOfThisMonth(), child.dayBefore(LAST_COMPLEMENTARY_MONTH + 1));
            child.due()
                    .add(
                            Service.MP_ASI,
                            since,
                            until,
                            child.records().since(Service.MP_ASI, child.firstOfThisMonth()),
                            Rule.COMPLEMENTARY_FOOD,
                            List.of(age(), Message.of(Why.BELUM_DITANYAKAN)));
        }
    }

    private void extraFood() {
        int today = child.today();
        child.due()
                .add(
                        Service.PMT_PENYULUHAN,
                        today,
                        today,
                        child.records().since(Service.PMT_PENYULUHAN, today),
                        Rule.PMT_DEMONSTRATION_FOR_ALL,
                        whosePortion());
        ExtraFood row = ExtraFood.forAlerts(child.facts().alerts(), child.rules());
        if (row == null || !child.aged(ExtraFood.FIRST_MONTH, ExtraFood.LAST_MONTH)) {
            return;
        }
        Served begun = child.records().since(Service.PMT_LOKAL, today - row.days() + 1);
        Message trigger = Message.of(Why.TANDA_PERTUMBUHAN, Argument.code(row.trigger()));
        if (begun != null && begun.outcome() == Outcome.DIBERIKAN) {
            int last = begun.day() + row.days() - 1;
            Message running =
                    Message.of(Why.PMT_BERJALAN, Argument.count(today - begun.day() + 1), Argument.count(row.days()));
            child.due().add(Service.PMT_LOKAL, begun.day(), last, null, row.rule(), List.of(trigger, running));
        } else {
            Message length = Message.of(Why.LAMA_PMT, Argument.days(row.days()));
            child.due().add(Service.PMT_LOKAL, today, null, begun, row.rule(), List.of(trigger, length));
        }
    }

    /** A baby that has breast milk alone is there too: the meal shows the mother what comes later, and is hers. */
    private List<Message> whosePortion() {
        Message all = Message.of(Why.SEMUA_YANG_HADIR);
        boolean breastMilkAlone = child.months() < ExclusiveBreastfeeding.MONTHS;
        return breastMilkAlone ? List.of(Message.of(Why.PORSI_UNTUK_IBU), all) : List.of(all);
    }

    private Message age() {
        return Message.of(Why.UMUR_ANAK, Argument.months(child.months()));
    }
}

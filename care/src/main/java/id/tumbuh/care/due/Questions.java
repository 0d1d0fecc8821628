package id.tumbuh.care.due;

import id.tumbuh.care.development.DevelopmentForm;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;

/** What is asked: the development checklist by age, and tuberculosis at every visit. */
final class Questions {
    private final ChildOnDay child;

    private Questions(ChildOnDay child) {
        this.child = child;
    }

    static void add(ChildOnDay child) {
        Questions questions = new Questions(child);
        questions.checklist();
        questions.tuberculosis();
    }

    private void checklist() {
        if (child.rules().has(Choice.CHECKLIST_EVERY_MONTH)) {
            ask(Service.CEKLIS_PERKEMBANGAN, child.firstOfThisMonth(), child.lastOfThisMonth(), Rule.CHECKLIST);
            return;
        }
        int form = DevelopmentForm.at(child.months());
        if (form != DevelopmentForm.NONE) {
            int until = child.dayBefore(DevelopmentForm.next(form));
            ask(Service.CEKLIS_PERKEMBANGAN, child.reached(form), until, Rule.CHECKLIST_AGES);
        }
    }

    private void tuberculosis() {
        ask(Service.SKRINING_TB, child.firstOfThisMonth(), child.lastOfThisMonth(), Rule.TB_CHILD);
    }

    /** Due until it was done in its time. */
    private void ask(Service service, int since, int until, Rule rule) {
        boolean checklist = service == Service.CEKLIS_PERKEMBANGAN;
        Message why = Message.of(checklist ? Why.BELUM_DICEKLIS : Why.BELUM_DITANYAKAN);
        List<Message> reasons =
                checklist ? List.of(Message.of(Why.UMUR_ANAK, Argument.months(child.months())), why) : List.of(why);
        int start = Math.max(since, child.facts().birthDay());
        child.due().add(service, start, until, child.records().since(service, since), rule, reasons);
    }
}

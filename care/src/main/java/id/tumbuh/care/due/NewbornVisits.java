package id.tumbuh.care.due;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;

/** The three visits to a newborn, in the time of the mother's (life-course.md 1.5). */
final class NewbornVisits {
    private static final Service[] VISITS = {Service.KN1, Service.KN2, Service.KN3};
    /** First and last day of life of each. */
    private static final int[] FIRST = {0, 3, 8};

    private static final int[] LAST = {2, 7, 28};

    private NewbornVisits() {}

    static void add(ChildOnDay child) {
        int birthDay = child.facts().birthDay();
        int age = child.today() - birthDay;
        for (int at = 0; at < VISITS.length; at++) {
            if (age >= FIRST[at] && age <= LAST[at]) {
                int since = birthDay + FIRST[at];
                int until = birthDay + LAST[at];
                List<Message> why = List.of(Message.of(Why.UMUR_ANAK, Argument.months(child.months())));
                child.due().add(VISITS[at], since, until, child.records().find(VISITS[at]), Rule.NEONATAL_VISITS, why);
            }
        }
    }
}

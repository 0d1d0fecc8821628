package id.tumbuh.care.mother;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.DueItem;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Records;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.service.Why;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.List;

/** What is due for a mother in the 42 days after a birth (life-course.md 1.5). */
public final class ChildbedDue {
    private static final int LAST_DAY = 42;
    private static final Service[] VISITS = {Service.KF1, Service.KF2, Service.KF3, Service.KF4};
    /** First and last day after the birth; KF1 begins after six hours. */
    private static final int[] FIRST = {0, 3, 8, 29};

    private static final int[] LAST = {2, 7, 28, LAST_DAY};
    private static final int CAPSULES = 2;

    private ChildbedDue() {}

    /**
     * The list; empty before the birth and after day 42.
     *
     * @param today epoch day
     * @param birthDay epoch day of the birth
     * @param served what was written down; each capsule of vitamin A is a record of its own
     */
    public static List<DueItem> on(int today, int birthDay, List<Served> served, RuleBook rules) {
        int age = today - birthDay;
        if (age < 0 || age > LAST_DAY) {
            return List.of();
        }
        Records records = new Records(served, today);
        DueList due = new DueList(rules);
        Message day = Message.of(Why.HARI_NIFAS, Argument.days(age));
        for (int at = 0; at < VISITS.length; at++) {
            if (age >= FIRST[at] && age <= LAST[at]) {
                int since = birthDay + FIRST[at];
                Served record = records.since(VISITS[at], since);
                due.add(VISITS[at], since, birthDay + LAST[at], record, Rule.CHILDBED_VISITS, List.of(day));
            }
        }
        vitaminA(birthDay, today, records, due);
        Served planning = records.since(Service.KB_PASCA_PERSALINAN, birthDay);
        due.add(
                Service.KB_PASCA_PERSALINAN,
                birthDay,
                birthDay + LAST_DAY,
                planning,
                Rule.FAMILY_PLANNING,
                List.of(day));
        return List.copyOf(due.items());
    }

    /** The second capsule a day after the first. */
    private static void vitaminA(int birthDay, int today, Records records, DueList due) {
        List<Integer> given = records.daysGiven(Service.VITAMIN_A_NIFAS, birthDay, today);
        int since = given.isEmpty() ? birthDay : given.get(given.size() - 1) + 1;
        if (given.size() >= CAPSULES || today < since) {
            return;
        }
        Served record = records.since(Service.VITAMIN_A_NIFAS, birthDay);
        boolean counts = record != null && record.outcome() != Outcome.DIBERIKAN;
        Message sofar = Message.of(Why.SUDAH_DARI, Argument.count(given.size()), Argument.count(CAPSULES));
        due.add(
                Service.VITAMIN_A_NIFAS,
                since,
                birthDay + LAST_DAY,
                counts ? record : null,
                Rule.VITAMIN_A_CHILDBED,
                List.of(sofar));
    }
}

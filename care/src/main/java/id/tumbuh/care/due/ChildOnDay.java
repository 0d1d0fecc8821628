package id.tumbuh.care.due;

import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.care.service.DueList;
import id.tumbuh.care.service.Records;
import id.tumbuh.growth.calendar.CivilDate;

/** A child as known on a day, with the list that is being made. */
record ChildOnDay(ChildFacts facts, int today, int months, Records records, RuleBook rules, DueList due) {
    static ChildOnDay of(ChildFacts facts, int today, RuleBook rules) {
        int months = CivilDate.completedMonths(facts.birthDay(), today);
        return new ChildOnDay(facts, today, months, new Records(facts.served(), today), rules, new DueList(rules));
    }

    /** The first epoch day on which so many months are complete. */
    int reached(int completedMonths) {
        return Birthday.reached(facts.birthDay(), completedMonths);
    }

    /** The last epoch day before so many months are complete. */
    int dayBefore(int completedMonths) {
        return reached(completedMonths) - 1;
    }

    /** Whether the age lies between two completed months, both included. */
    boolean aged(int first, int last) {
        return months >= first && months <= last;
    }

    int firstOfThisMonth() {
        return Birthday.firstOfMonth(CivilDate.monthNumber(today));
    }

    int lastOfThisMonth() {
        return Birthday.lastOfMonth(CivilDate.monthNumber(today));
    }
}

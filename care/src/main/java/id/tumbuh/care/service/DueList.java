package id.tumbuh.care.service;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is due. What was given or must not be given stays away; a refusal stays on the list and says so. */
public final class DueList {
    private final List<DueItem> items = new ArrayList<>();
    private final String ruleSet;

    public DueList(RuleBook rules) {
        this.ruleSet = rules.name();
    }

    /** In the order added. */
    public List<DueItem> items() {
        return items;
    }

    /** Adds what its record leaves due. */
    public void add(
            Deliverable what,
            int since,
            @Nullable Integer until,
            @Nullable Served record,
            Rule rule,
            List<Message> why) {
        put(what, since, until, false, record, rule, why);
    }

    /** Adds what is past its time. */
    public void addLate(Deliverable what, int since, @Nullable Served record, Rule rule, List<Message> why) {
        put(what, since, null, true, record, rule, why);
    }

    /** Whether a record ends the matter. */
    public static boolean settles(@Nullable Served record) {
        return record != null && (record.outcome() == Outcome.DIBERIKAN || record.outcome() == Outcome.KONTRAINDIKASI);
    }

    private void put(
            Deliverable what,
            int since,
            @Nullable Integer until,
            boolean late,
            @Nullable Served record,
            Rule rule,
            List<Message> why) {
        if (settles(record)) {
            return;
        }
        List<Message> reasons = new ArrayList<>(why);
        if (record != null && record.outcome() == Outcome.DITOLAK) {
            reasons.add(Message.of(Why.DITOLAK_TANGGAL, Argument.date(record.day())));
        }
        Outcome outcome = record == null ? null : record.outcome();
        items.add(new DueItem(what, since, until, late, outcome, reasons, rule, ruleSet));
    }
}

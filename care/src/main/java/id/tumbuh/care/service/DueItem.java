package id.tumbuh.care.service;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.growth.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due.
 *
 * @param since first epoch day on which it was due
 * @param until last epoch day of its time; null where it has none, or where that has passed and it is {@link #late}
 * @param late its time has passed; whether it still makes sense is for a health worker to say
 * @param recorded what was written down of it: refused, not yet, not known; null where nothing is written
 * @param why the reasons, the most telling first
 * @param rule what it rests on
 * @param ruleSet the name of the rule book that said so
 */
public record DueItem(
        Deliverable what,
        int since,
        @Nullable Integer until,
        boolean late,
        @Nullable Outcome recorded,
        List<Message> why,
        Rule rule,
        String ruleSet) {

    public DueItem {
        why = List.copyOf(why);
    }
}

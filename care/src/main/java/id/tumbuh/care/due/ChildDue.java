package id.tumbuh.care.due;

import id.tumbuh.care.immunisation.ImmunisationDue;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.DueItem;
import java.util.List;

/** What is due for a child on a day. */
public final class ChildDue {
    /** The posyandu's children: up to here every list holds; apras keep checklist and questions. */
    private static final int LAST_MONTH = 71;

    private ChildDue() {}

    /**
     * The list, in the order in which a card asks: rounds of the month, doses, feeding, development, illness. Empty before birth
     * and from 72 completed months.
     *
     * @param today epoch day; records after it are not known yet
     */
    public static List<DueItem> on(int today, ChildFacts facts, RuleBook rules) {
        ChildOnDay child = ChildOnDay.of(facts, today, rules);
        if (child.months() < 0 || child.months() > LAST_MONTH) {
            return List.of();
        }
        NewbornVisits.add(child);
        Rounds.add(child);
        new ImmunisationDue(facts.birthDay(), today, child.records(), rules).addTo(child.due(), facts.province());
        Feeding.add(child);
        Questions.add(child);
        Diarrhoea.add(child);
        return List.copyOf(child.due().items());
    }
}

package id.tumbuh.care.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A dated set of rules with what was chosen where they leave a choice. Its name is stored with every derived value, so that
 * an old signed report never changes.
 *
 * @param name changes whenever a rule or a number of a table moves; see CHANGELOG, "Method"
 */
public record RuleBook(String name, Options options) {
    public static final RuleBook CURRENT = new RuleBook("layanan-2026-11", Options.USUAL);

    /** This book where a district or an edition chose otherwise. */
    public RuleBook with(Choice choice) {
        return new RuleBook(name, options.with(choice));
    }

    public boolean has(Choice choice) {
        return options.has(choice);
    }

    /** The rules that hold on an epoch day. */
    public static List<Rule> rulesOn(int day) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (rule.holdsOn(day)) {
                rules.add(rule);
            }
        }
        return rules;
    }
}

package id.tumbuh.care.card;

import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Served;
import java.util.List;

/**
 * What a filled form says.
 *
 * @param refer the most urgent of the findings
 * @param open what was asked and not answered: missing is not no
 * @param served what is settled by it on the list of what is due
 * @param ruleSet the name of the rule book that said so
 */
public record CardResult(
        List<CardFinding> findings, Refer refer, List<Field> open, List<Served> served, String ruleSet) {
    public CardResult {
        findings = List.copyOf(findings);
        open = List.copyOf(open);
        served = List.copyOf(served);
    }

    /** Answers that fail {@link Form#check} count as not given; those that it only doubts are read. */
    public static CardResult of(Form form, Who who, Answers answers, RuleBook rules) {
        Answers readable = answers;
        for (AnswerProblem problem : form.check(answers)) {
            if (problem.fault().isFatal()) {
                readable = readable.without(problem.question());
            }
        }
        Reading reading = new Reading(who, readable, rules);
        form.read(reading);
        return reading.result(form);
    }
}

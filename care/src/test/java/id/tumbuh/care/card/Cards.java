package id.tumbuh.care.card;

import static id.tumbuh.care.Days.day;

import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Birthday;
import id.tumbuh.growth.message.MessageCode;
import java.util.List;

/** Persons and readings for the tests of forms. */
final class Cards {
    static final int BORN = day(2025, 3, 10);

    private Cards() {}

    /** A child on the day on which it completes so many months. */
    static Who child(int months) {
        return new Who(Birthday.reached(BORN, months), BORN, List.of(TargetGroup.BAYI));
    }

    static Who mother(TargetGroup group) {
        return new Who(day(2026, 3, 10), day(1998, 3, 10), List.of(group));
    }

    static CardResult read(Form form, Who who, Answers answers) {
        return CardResult.of(form, who, answers, RuleBook.CURRENT);
    }

    /** The codes of what was found. */
    static List<MessageCode> found(CardResult result) {
        return result.findings().stream().map(finding -> finding.what().code()).toList();
    }

    /** The codes of what is still open. */
    static List<MessageCode> open(CardResult result) {
        return result.open().stream().map(Field::code).toList();
    }

    /** Every question of these answered alike. */
    static Answers all(boolean yes, MessageCode... questions) {
        Answers answers = Answers.NONE;
        for (MessageCode question : questions) {
            answers = answers.with(question, yes);
        }
        return answers;
    }
}

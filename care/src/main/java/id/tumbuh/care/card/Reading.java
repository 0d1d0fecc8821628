package id.tumbuh.care.card;

import id.tumbuh.care.rule.Rule;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Deliverable;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Served;
import id.tumbuh.growth.message.Argument;
import id.tumbuh.growth.message.Message;
import id.tumbuh.growth.message.MessageCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found while a form is read. */
final class Reading {
    private final Who who;
    private final Answers answers;
    private final RuleBook rules;
    private final List<CardFinding> findings = new ArrayList<>();
    private final List<Served> served = new ArrayList<>();

    Reading(Who who, Answers answers, RuleBook rules) {
        this.who = who;
        this.answers = answers;
        this.rules = rules;
    }

    Who who() {
        return who;
    }

    Answers answers() {
        return answers;
    }

    RuleBook rules() {
        return rules;
    }

    void find(MessageCode what, Refer refer, List<Message> why, Rule rule) {
        find(Message.of(what), refer, why, rule);
    }

    void find(Message what, Refer refer, List<Message> why, Rule rule) {
        findings.add(new CardFinding(what, refer, why, rule));
    }

    /** Every one of these that was answered yes is a finding of its own. */
    void findEach(MessageCode[] signs, Refer refer, Rule rule) {
        for (MessageCode sign : signs) {
            if (answers.isYes(sign)) {
                find(sign, refer, List.of(), rule);
            }
        }
    }

    void given(Deliverable what) {
        given(what, who.day());
    }

    void given(Deliverable what, int day) {
        served.add(new Served(what, day, Outcome.DIBERIKAN));
    }

    /** The questions among these that were answered yes, as reasons. */
    List<Message> yes(List<MessageCode> questions) {
        List<Message> reasons = new ArrayList<>();
        for (MessageCode question : questions) {
            if (answers.isYes(question)) {
                reasons.add(Message.of(CardNote.JAWABAN_YA, Argument.code(question)));
            }
        }
        return reasons;
    }

    CardResult result(Form form) {
        Refer refer = Refer.TIDAK;
        for (CardFinding finding : findings) {
            refer = refer.or(finding.refer());
        }
        List<Field> open = new ArrayList<>();
        for (Field field : form.asked(who, answers)) {
            if (!answers.has(field.code())) {
                open.add(field);
            }
        }
        return new CardResult(findings, refer, open, served, rules.name());
    }
}

package id.tumbuh.phone;

import id.tumbuh.care.due.ChildFacts;
import id.tumbuh.care.feeding.AsiAnswer;
import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.mother.Pregnancy;
import id.tumbuh.care.mother.PregnancyCheck;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Deliverable;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Served;
import id.tumbuh.care.service.Service;
import id.tumbuh.care.skdn.ChildMonth;
import id.tumbuh.growth.kms.Letter;
import id.tumbuh.growth.verdict.Alert;
import java.util.ArrayList;
import java.util.List;

/** What a caller asks the rule book about. */
final class CareAsked {
    private CareAsked() {}

    /** The book in force with what a place has chosen; a choice that this version does not know is left out. */
    static RuleBook rules(Object[] choices) {
        RuleBook rules = RuleBook.CURRENT;
        for (int at = 0; at < choices.length; at++) {
            for (Choice choice : Choice.values()) {
                rules = choice.name().equals(choices[at]) ? rules.with(choice) : rules;
            }
        }
        return rules;
    }

    static ChildFacts child(Object child) {
        Integer province = Fields.whole(child, "province");
        List<Alert> alerts = new ArrayList<>();
        Object[] codes = Fields.list(child, "alerts");
        for (int at = 0; at < codes.length; at++) {
            Alert alert = Known.find(Alert.values(), (String) codes[at]);
            if (alert != null) {
                alerts.add(alert);
            }
        }
        return new ChildFacts(
                Fields.known(child, "birthDay"),
                province == null ? 0 : province,
                served(Fields.list(child, "served")),
                asi(Fields.list(child, "asi")),
                alerts,
                Fields.whole(child, "diarrhoeaSince"));
    }

    /** What was written down; what this version does not know is left out. */
    static List<Served> served(Object[] list) {
        List<Served> served = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            String code = Fields.text(list[at], "what");
            Deliverable service = Known.find(Service.values(), code);
            Deliverable what = service == null ? Known.find(Dose.values(), code) : service;
            Outcome outcome = Known.find(Outcome.values(), Fields.text(list[at], "outcome"));
            if (what != null && outcome != null) {
                served.add(new Served(what, Fields.known(list[at], "day"), outcome));
            }
        }
        return served;
    }

    static List<AsiAnswer> asi(Object[] list) {
        List<AsiAnswer> answers = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            answers.add(new AsiAnswer(Fields.known(list[at], "month"), Fields.flag(list[at], "exclusive")));
        }
        return answers;
    }

    static Pregnancy pregnancy(Object pregnancy) {
        return new Pregnancy(
                Fields.known(pregnancy, "lastPeriodDay"),
                served(Fields.list(pregnancy, "served")),
                Fields.whole(pregnancy, "tablets"),
                Fields.whole(pregnancy, "tetanusStatus"),
                Fields.whole(pregnancy, "classMeetings"),
                Fields.whole(pregnancy, "armMm"),
                Fields.measured(pregnancy, "firstTrimesterBmi"));
    }

    static PregnancyCheck check(Object check) {
        return new PregnancyCheck(
                Fields.whole(check, "armMm"),
                Fields.whole(check, "systolic"),
                Fields.whole(check, "diastolic"),
                Fields.measured(check, "firstTrimesterBmi"),
                Fields.measured(check, "haemoglobin"),
                Fields.answer(check, "weightOnCurve"),
                Known.needAll(PregnancyDangerSign.values(), Fields.list(check, "dangerSigns")));
    }

    static List<ChildMonth> months(Object[] list) {
        List<ChildMonth> months = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            months.add(month(list[at]));
        }
        return months;
    }

    private static ChildMonth month(Object month) {
        String letter = Fields.text(month, "letter");
        return new ChildMonth(
                Fields.known(month, "completedMonths"),
                RawChild.sex(Fields.code(month, "sex")),
                Fields.flag(month, "guest"),
                Fields.flag(month, "ownsKms"),
                Fields.flag(month, "weighed"),
                letter == null ? null : Known.need(Letter.values(), letter),
                Fields.flag(month, "belowRed"),
                Fields.flag(month, "aboveOrange"),
                Fields.flag(month, "twiceT"));
    }
}

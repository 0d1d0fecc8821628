package id.tumbuh.phone;

import id.tumbuh.care.mother.ChildbedDue;
import id.tumbuh.care.mother.FourT;
import id.tumbuh.care.mother.Pregnancy;
import id.tumbuh.care.mother.PregnancyDue;
import id.tumbuh.care.mother.PregnancyFinding;
import id.tumbuh.care.mother.Trimester;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** Pregnancy and childbed: part of {@code cards.js}. */
public final class MotherModule {
    private MotherModule() {}

    /** What is due in a pregnancy on a day. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object pregnancyDue(int day, Object pregnancy, Object[] choices) {
        return Answered.due(PregnancyDue.on(day, CareAsked.pregnancy(pregnancy), CareAsked.rules(choices)));
    }

    /** Whole weeks and trimester. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object pregnancyAge(int lastPeriodDay, int day) {
        if (day < lastPeriodDay) {
            throw new IllegalArgumentException("a pregnancy begins with its last period");
        }
        return new Plain()
                .number("weeks", Pregnancy.since(lastPeriodDay).weeks(day))
                .number("trimester", Trimester.of(day - lastPeriodDay).ordinal() + 1);
    }

    /** What she is referred for. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object pregnancyFindings(Object check, Object[] choices) {
        PlainList findings = new PlainList();
        for (PregnancyFinding finding : PregnancyFinding.of(CareAsked.check(check), CareAsked.rules(choices))) {
            findings.add(new Plain().code("finding", finding).flag("atOnce", finding.atOnce()));
        }
        return findings;
    }

    /** The four "too". */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object fourT(Object mother, Object[] choices) {
        return Answered.codes(FourT.of(
                Fields.whole(mother, "years"),
                Fields.whole(mother, "monthsSinceBirth"),
                Fields.whole(mother, "children"),
                CareAsked.rules(choices)));
    }

    /** What is due in the 42 days after a birth. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object childbedDue(int day, int deliveredDay, Object[] served, Object[] choices) {
        return Answered.due(ChildbedDue.on(day, deliveredDay, CareAsked.served(served), CareAsked.rules(choices)));
    }
}

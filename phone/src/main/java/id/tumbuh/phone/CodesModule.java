package id.tumbuh.phone;

import id.tumbuh.care.attendance.AbsenceReason;
import id.tumbuh.care.attendance.Attendance;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.immunisation.Dose;
import id.tumbuh.care.mother.ChildbedDangerSign;
import id.tumbuh.care.mother.FamilyPlanning;
import id.tumbuh.care.mother.MotherDeath;
import id.tumbuh.care.mother.PregnancyDangerSign;
import id.tumbuh.care.rule.Choice;
import id.tumbuh.care.rule.Discrepancy;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.service.Outcome;
import id.tumbuh.care.service.Service;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** The lists that a screen lets somebody choose from: part of {@code cards.js}. */
public final class CodesModule {
    private CodesModule() {}

    /** All of them, each in the order of the books. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object codes() {
        return new Plain()
                .list("services", Answered.codes(Service.values()))
                .list("doses", Answered.codes(Dose.values()))
                .list("outcomes", Answered.codes(Outcome.values()))
                .list("foodGroups", Answered.codes(FoodGroup.values()))
                .list("pregnancyDangerSigns", Answered.codes(PregnancyDangerSign.values()))
                .list("childbedDangerSigns", Answered.codes(ChildbedDangerSign.values()))
                .list("familyPlanning", Answered.codes(FamilyPlanning.values()))
                .list("motherDeaths", Answered.codes(MotherDeath.values()))
                .list("attendance", Answered.codes(Attendance.values()))
                .list("absenceReasons", Answered.codes(AbsenceReason.values()))
                .list("settings", settings())
                .text("ruleSet", RuleBook.CURRENT.name());
    }

    private static PlainList settings() {
        PlainList settings = new PlainList();
        for (Discrepancy discrepancy : Discrepancy.values()) {
            PlainList choices = new PlainList();
            for (Choice choice : Choice.values()) {
                if (choice.discrepancy() == discrepancy) {
                    choices.add(choice.name());
                }
            }
            settings.add(new Plain().text("name", discrepancy.wire()).list("choices", choices));
        }
        return settings;
    }
}

package id.tumbuh.phone;

import id.tumbuh.care.development.DevelopmentForm;
import id.tumbuh.care.development.Kpsp;
import id.tumbuh.care.due.ChildDue;
import id.tumbuh.care.feeding.ExclusiveBreastfeeding;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.group.Card;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.group.TargetGroups;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.illness.TbAnswers;
import id.tumbuh.care.immunisation.Schedule;
import id.tumbuh.care.immunisation.ScheduleRow;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** What is due for a child, and what is asked about one: part of {@code tumbuh.js}. */
public final class CareModule {
    private CareModule() {}

    /** What is due for a child on a day. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object childDue(int day, Object child, Object[] choices) {
        return Answered.due(ChildDue.on(day, CareAsked.child(child), CareAsked.rules(choices)));
    }

    /** The doses of a province on a day. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object schedule(int province, int day, Object[] choices) {
        PlainList rows = new PlainList();
        for (ScheduleRow row : Schedule.rows(province, day, CareAsked.rules(choices))) {
            rows.add(new Plain()
                    .code("dose", row.dose())
                    .number("fromMonths", row.fromMonths())
                    .number("beforeMonths", row.beforeMonths())
                    .number("gapMonths", row.gapMonths())
                    .number("gapDays", row.gapDays())
                    .text("rule", row.rule().name()));
        }
        return rows;
    }

    /** The target groups and the card of a person on a day. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object groups(int day, Object person) {
        List<TargetGroup> groups = TargetGroups.on(
                day,
                Fields.whole(person, "birthDay"),
                Fields.flag(person, "pregnant"),
                Fields.whole(person, "deliveredDay"));
        return new Plain().list("groups", Answered.codes(groups)).code("card", Card.first(groups));
    }

    /** The completed months between two days. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static int completedMonths(int birthDay, int day) {
        return CivilDate.completedMonths(birthDay, day);
    }

    /** Where a child stands with exclusive breastfeeding. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object asi(int completedMonths, Object[] answers) {
        ExclusiveBreastfeeding asi = new ExclusiveBreastfeeding(CareAsked.asi(answers));
        return new Plain()
                .code("course", asi.course(completedMonths))
                .list("contradictions", Answered.wholes(asi.contradictions()));
    }

    /** Whether the food of 24 hours was varied enough. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static boolean diverseFood(Object[] eaten) {
        return FoodGroup.diverse(Known.needAll(FoodGroup.values(), eaten));
    }

    /** The development form for an age, and when the next takes its place. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object developmentForm(int completedMonths) {
        int form = DevelopmentForm.at(completedMonths);
        int next = DevelopmentForm.next(form);
        return new Plain()
                .wholeIfAny("form", form == DevelopmentForm.NONE ? null : form)
                .wholeIfAny("next", next == DevelopmentForm.NONE ? null : next);
    }

    /** The result of ten answers. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object kpsp(int yes, String before) {
        Kpsp result = Kpsp.of(yes);
        Kpsp earlier = before.isEmpty() ? null : Known.need(Kpsp.values(), before);
        return new Plain().code("result", result).flag("refer", result.refer(earlier));
    }

    /** What the questions about tuberculosis come to. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object tb(Object answers, Object[] choices) {
        TbAnswers given = new TbAnswers(
                Fields.answer(answers, "cough"),
                Fields.answer(answers, "fever"),
                Fields.answer(answers, "weight"),
                Fields.answer(answers, "listless"),
                Fields.answer(answers, "contact"));
        return new Plain()
                .code("result", given.result(CareAsked.rules(choices)))
                .flag("twoOnTheCard", given.twoOnTheCard());
    }

    /** The danger signs that the home-visit sheet asks at an age. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object childDangerSigns(int completedMonths) {
        PlainList signs = new PlainList();
        for (ChildDangerSign sign : ChildDangerSign.values()) {
            if (sign.isAskedAt(completedMonths)) {
                signs.add(sign.code());
            }
        }
        return signs;
    }
}

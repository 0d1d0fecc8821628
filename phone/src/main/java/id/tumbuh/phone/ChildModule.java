package id.tumbuh.phone;

import id.tumbuh.care.development.DevelopmentForm;
import id.tumbuh.care.development.Kpsp;
import id.tumbuh.care.feeding.ExclusiveBreastfeeding;
import id.tumbuh.care.feeding.FoodGroup;
import id.tumbuh.care.illness.ChildDangerSign;
import id.tumbuh.care.illness.TbAnswers;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** What is asked about a child, question by question: part of {@code cards.js}. */
public final class ChildModule {
    private ChildModule() {}

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

package id.tumbuh.phone;

import id.tumbuh.care.due.ChildDue;
import id.tumbuh.care.group.Card;
import id.tumbuh.care.group.TargetGroup;
import id.tumbuh.care.group.TargetGroups;
import id.tumbuh.care.immunisation.Schedule;
import id.tumbuh.care.immunisation.ScheduleRow;
import id.tumbuh.growth.calendar.CivilDate;
import java.util.List;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** What is due for a child, and who belongs to which group: part of {@code tumbuh.js}. */
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
}

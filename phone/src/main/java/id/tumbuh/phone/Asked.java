package id.tumbuh.phone;

import id.tumbuh.growth.kms.GrowthLines;
import id.tumbuh.growth.kms.KbmEdition;
import id.tumbuh.growth.kms.Register;
import id.tumbuh.growth.kms.Weighing;
import id.tumbuh.growth.plausibility.Earlier;
import id.tumbuh.growth.status.SixtyMonths;
import id.tumbuh.growth.verdict.Child;
import id.tumbuh.growth.verdict.Past;
import id.tumbuh.growth.verdict.RuleSet;
import id.tumbuh.growth.verdict.Visit;
import java.util.ArrayList;
import java.util.List;

/** What a caller asks about, read from JavaScript objects. */
final class Asked {
    private Asked() {}

    /** What is known of a child. */
    static Child child(Object child) {
        Integer birthDay = Fields.whole(child, "birthDay");
        Integer birthWeight = Fields.whole(child, "birthWeightG");
        return new Child(RawChild.sexOrUnknown(Fields.code(child, "sex")), birthDay, birthWeight);
    }

    /** A visit of that child; without an age of its own, the age is that between birth and visit. */
    static Visit visitOf(Object child, Object visit) {
        RawChild read = visit(visit, Fields.code(child, "sex"));
        Integer day = Fields.whole(visit, "day");
        return new Visit(
                day, read.age(Fields.whole(child, "birthDay"), day), read.measures(), Fields.flag(visit, "verified"));
    }

    /** One visit of a child of a sex. */
    static RawChild visit(Object visit, int sex) {
        return new RawChild(
                sex,
                Fields.number(visit, "ageDays"),
                Fields.number(visit, "ageMonths"),
                Fields.number(visit, "weightKg"),
                Fields.number(visit, "lengthCm"),
                Fields.code(visit, "position"),
                Fields.number(visit, "headCm"),
                Fields.number(visit, "armCm"),
                Fields.number(visit, "tricepsMm"),
                Fields.number(visit, "subscapularMm"),
                Fields.flag(visit, "oedema"));
    }

    /** The weighings and visits before. */
    static Past past(Object past) {
        Register register = Fields.flag(past, "complete") ? Register.COMPLETE : Register.PARTIAL;
        HeldMonths held = new HeldMonths(Fields.wholes(past, "heldMonths"));
        return new Past(weighings(Fields.list(past, "weighings")), visits(Fields.list(past, "visits")), register, held);
    }

    /** The rule set in force, or the caller's own, which must have a name of its own. */
    static RuleSet rules(Object rules) {
        RuleSet current = RuleSet.CURRENT;
        String name = Fields.text(rules, "name");
        if (name == null) {
            return current;
        }
        Double red = Fields.measured(rules, "redZ");
        Double orange = Fields.measured(rules, "orangeZ");
        GrowthLines lines = new GrowthLines(
                red == null ? current.lines().redZ() : red,
                orange == null ? current.lines().orangeZ() : orange);
        SixtyMonths labels =
                Fields.flag(rules, "labelsEndAt60") ? SixtyMonths.LABELS_END_AT_60_0 : current.sixtyMonths();
        return new RuleSet(name, kbm(Fields.code(rules, "kbm")), lines, labels, current.limits());
    }

    private static KbmEdition kbm(int code) {
        return switch (code) {
            case 0 -> RuleSet.CURRENT.kbm();
            case 1 -> KbmEdition.ONE_ROW_BOYS;
            case 2 -> KbmEdition.ONE_ROW_GIRLS;
            default -> throw new IllegalArgumentException("kbm is 0 (by sex), 1 (boys' row) or 2 (girls' row)");
        };
    }

    private static List<Weighing> weighings(Object[] list) {
        List<Weighing> weighings = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            Object one = list[at];
            weighings.add(
                    new Weighing(Fields.known(one, "day"), Fields.known(one, "grams"), Fields.flag(one, "inDoubt")));
        }
        return weighings;
    }

    private static List<Earlier> visits(Object[] list) {
        List<Earlier> visits = new ArrayList<>();
        for (int at = 0; at < list.length; at++) {
            Object one = list[at];
            visits.add(new Earlier(
                    Fields.known(one, "day"),
                    Fields.measured(one, "weightKg"),
                    Fields.measured(one, "lengthCm"),
                    RawChild.position(Fields.code(one, "position")),
                    Fields.measured(one, "headCm")));
        }
        return visits;
    }
}

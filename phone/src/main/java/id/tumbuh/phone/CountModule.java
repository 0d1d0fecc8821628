package id.tumbuh.phone;

import id.tumbuh.care.attendance.SweepReason;
import id.tumbuh.care.rule.RuleBook;
import id.tumbuh.care.skdn.AgeBands;
import id.tumbuh.care.skdn.ChildMonth;
import id.tumbuh.care.skdn.Membership;
import id.tumbuh.care.skdn.Ratio;
import id.tumbuh.care.skdn.Skdn;
import id.tumbuh.care.skdn.SkdnProblem;
import id.tumbuh.care.skdn.SkdnRatio;
import id.tumbuh.care.skdn.Tally;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/** The month's counts: part of {@code cards.js}. */
public final class CountModule {
    private CountModule() {}

    /** Whether a child is one of S on a day. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static boolean isTarget(Object member, int day) {
        Membership membership = new Membership(
                Fields.known(member, "birthDay"),
                Fields.known(member, "from"),
                Fields.whole(member, "left"),
                Fields.flag(member, "guest"));
        return membership.countsOn(day);
    }

    /** The counts of a month with ratios and problems. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object skdn(Object[] children, Object[] choices) {
        RuleBook rules = CareAsked.rules(choices);
        Skdn count = Tally.of(CareAsked.months(children));
        PlainList ratios = new PlainList();
        for (SkdnRatio kind : SkdnRatio.values()) {
            Ratio ratio = kind.of(count);
            ratios.add(new Plain()
                    .code("ratio", kind)
                    .number("part", ratio.part())
                    .number("whole", ratio.whole())
                    .wholeIfAny("tenths", ratio.isKnown() ? Integer.valueOf(ratio.tenths()) : null));
        }
        return new Plain()
                .object("count", plain(count))
                .number("absent", SkdnRatio.absent(count, rules))
                .list("ratios", ratios)
                .code("gainRatio", SkdnRatio.ofGain(rules))
                .list("problems", Answered.messages(SkdnProblem.of(count)));
    }

    /** The counts of each age band of a report. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object skdnByBand(Object[] children, String bands, int sex) {
        PlainList counts = new PlainList();
        for (Skdn count : Tally.byBand(CareAsked.months(children), bands(bands), RawChild.sexOrUnknown(sex))) {
            counts.add(plain(count));
        }
        return counts;
    }

    /** Why each child is on the list of homes to visit. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object sweep(Object[] children) {
        PlainList all = new PlainList();
        for (ChildMonth month : CareAsked.months(children)) {
            all.add(Answered.codes(SweepReason.of(month)));
        }
        return all;
    }

    private static AgeBands bands(String name) {
        return switch (name) {
            case "F1_CIMAHI" -> AgeBands.F1_CIMAHI;
            case "F1_DKI" -> AgeBands.F1_DKI;
            case "F1_OTHER" -> AgeBands.F1_OTHER;
            case "BUKU_7" -> AgeBands.BUKU_7;
            case "SIP_5" -> AgeBands.SIP_5;
            default -> throw new IllegalArgumentException("no report has these bands, see the type AgeBands");
        };
    }

    private static Plain plain(Skdn count) {
        return new Plain()
                .number("s", count.s())
                .number("k", count.k())
                .number("d", count.d())
                .number("n", count.n())
                .number("t", count.t())
                .number("o", count.o())
                .number("b", count.b())
                .number("withheld", count.withheld())
                .number("belowRed", count.belowRed())
                .number("aboveOrange", count.aboveOrange())
                .number("twiceT", count.twiceT())
                .number("guests", count.guests());
    }
}

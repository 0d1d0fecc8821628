package id.tumbuh.phone;

import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.score.Normal;
import id.tumbuh.growth.verdict.Assessment;
import id.tumbuh.growth.verdict.Visit;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/**
 * What the ES module exports. Each function is a thin face over {@code growth}; {@code growth.d.ts} beside it says what
 * a caller sees, and a test holds the two lists equal.
 */
public final class GrowthModule {
    private GrowthModule() {}

    /** All scores of one child, each a value or the reason why there is none. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object scores(Object child) {
        RawChild read = Asked.visit(child, Fields.code(child, "sex"));
        return ChildScoresObject.of(read.scores());
    }

    /** Everything the rules say of one visit, with the reasons and the next steps. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object assess(Object child, Object visit, Object past, Object rules) {
        Visit judged = Asked.visitOf(child, visit);
        return VerdictObject.of(new Assessment(Asked.rules(rules)).of(Asked.child(child), judged, Asked.past(past)));
    }

    /** The measurement at a z of a table, NaN where there is none. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static double measurement(String table, int sex, double key, double z) {
        return Inverse.measurement(Charts.named(table), RawChild.sex(sex), key, z);
    }

    /** A line of a growth chart: key, value, key, value, …. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object curve(String table, int sex, double z, double from, double to, double step) {
        return Fields.column(Curve.points(Charts.named(table), RawChild.sex(sex), z, from, to, step));
    }

    /** The share of children below a z, 0 to 1. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static double shareBelow(double z) {
        return Normal.below(z);
    }

    /** The z below which a share of children lies. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static double zOfShare(double share) {
        return Normal.zOf(share);
    }
}

package id.tumbuh.phone;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Inverse;
import id.tumbuh.growth.score.Normal;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standard;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * What the ES module exports. Each function is a thin face over {@code growth}; {@code growth.d.ts} beside it says what
 * a caller sees, and a test holds the two lists equal.
 */
public final class GrowthModule {
    private GrowthModule() {}

    /** All scores of one child, each a value or the reason why there is none. */
    @JSExport
    public static JSObject scores(JSObject child) {
        Child read = new Child(
                Fields.code(child, "sex"),
                Fields.number(child, "ageDays"),
                Fields.number(child, "ageMonths"),
                Fields.number(child, "weightKg"),
                Fields.number(child, "lengthCm"),
                Fields.code(child, "position"),
                Fields.number(child, "headCm"),
                Fields.number(child, "armCm"),
                Fields.number(child, "tricepsMm"),
                Fields.number(child, "subscapularMm"),
                Fields.flag(child, "oedema"));
        return ChildScoresObject.of(read.scores());
    }

    /** Columns of scores for columns of children. */
    @JSExport
    public static JSObject scoreColumns(JSObject columns) {
        Columns read = ColumnsObject.read(columns);
        Scored scored = new Scored(read.rows());
        Batch.score(read, scored, 0, read.rows());
        return ScoredObject.of(scored);
    }

    /** The measurement at a z of a table, NaN where there is none. */
    @JSExport
    public static double measurement(String table, int sex, double key, double z) {
        return Inverse.measurement(Tables.named(table), Child.sex(sex), key, z);
    }

    /** A line of a growth chart: key, value, key, value, …. */
    @JSExport
    @JSByRef
    public static double[] curve(String table, int sex, double z, double from, double to, double step) {
        return Curve.points(Tables.named(table), Child.sex(sex), z, from, to, step);
    }

    /** The share of children below a z, 0 to 1. */
    @JSExport
    public static double shareBelow(double z) {
        return Normal.below(z);
    }

    /** The z below which a share of children lies. */
    @JSExport
    public static double zOfShare(double share) {
        return Normal.zOf(share);
    }

    /** Every table by name, with its range. */
    @JSExport
    public static JSObject[] tables() {
        JSObject[] all = new JSObject[Tables.ALL.size()];
        for (int table = 0; table < all.length; table++) {
            all[table] = TableObject.of(Tables.ALL.get(table));
        }
        return all;
    }

    /** The published L, M and S of a row. */
    @JSExport
    public static JSObject row(String table, int sex, double key) {
        Standard standard = Tables.named(table);
        return RowObject.of(standard.figures(Child.sex(sex)), Tables.row(standard, key));
    }

    /** The deterministic logarithm, exported so that the parity test reaches it. */
    @JSExport
    public static double log(double argument) {
        return DeterministicMath.log(argument);
    }

    /** The deterministic exponential, exported so that the parity test reaches it. */
    @JSExport
    public static double exp(double argument) {
        return DeterministicMath.exp(argument);
    }
}

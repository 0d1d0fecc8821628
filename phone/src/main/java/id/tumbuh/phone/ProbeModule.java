package id.tumbuh.phone;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standard;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;

/**
 * What the parity tests and the bench ask beyond {@link GrowthModule}: the columnar batch, the figures themselves, the
 * arithmetic. Built the same way into a file of its own that is never shipped, because each of these would cost every
 * phone its bytes.
 */
public final class ProbeModule {
    private ProbeModule() {}

    /** Columns of scores for columns of children. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object scoreColumns(Object columns) {
        Columns read = ColumnsObject.read(columns);
        Scored scored = new Scored(read.rows());
        Batch.score(read, scored, 0, read.rows());
        return ScoredObject.of(scored);
    }

    /** Every table by name, with its range. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object[] tables() {
        Object[] all = new Object[FigureTables.ALL.size()];
        for (int table = 0; table < all.length; table++) {
            all[table] = TableObject.of(FigureTables.ALL.get(table));
        }
        return all;
    }

    /** The published L, M and S of a row. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static Object row(String table, int sex, double key) {
        Standard standard = FigureTables.named(table);
        return RowObject.of(standard.figures(RawChild.sex(sex)), FigureTables.row(standard, key));
    }

    /** The deterministic logarithm. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static double log(double argument) {
        return DeterministicMath.log(argument);
    }

    /** The deterministic exponential. */
    @JsMethod(namespace = JsPackage.GLOBAL)
    public static double exp(double argument) {
        return DeterministicMath.exp(argument);
    }
}

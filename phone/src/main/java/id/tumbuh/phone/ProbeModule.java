package id.tumbuh.phone;

import id.tumbuh.growth.arithmetic.DeterministicMath;
import id.tumbuh.growth.score.Batch;
import id.tumbuh.growth.score.Columns;
import id.tumbuh.growth.score.Scored;
import id.tumbuh.growth.standard.Standard;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * What the parity tests and the bench ask beyond {@link GrowthModule}: the columnar batch, the figures themselves, the
 * arithmetic. Built the same way into a file of its own that is never shipped, because each of these would cost every
 * phone its bytes.
 */
public final class ProbeModule {
    private ProbeModule() {}

    /** Columns of scores for columns of children. */
    @JSExport
    public static JSObject scoreColumns(JSObject columns) {
        Columns read = ColumnsObject.read(columns);
        Scored scored = new Scored(read.rows());
        Batch.score(read, scored, 0, read.rows());
        return ScoredObject.of(scored);
    }

    /** Every table by name, with its range. */
    @JSExport
    public static JSObject[] tables() {
        JSObject[] all = new JSObject[FigureTables.ALL.size()];
        for (int table = 0; table < all.length; table++) {
            all[table] = TableObject.of(FigureTables.ALL.get(table));
        }
        return all;
    }

    /** The published L, M and S of a row. */
    @JSExport
    public static JSObject row(String table, int sex, double key) {
        Standard standard = FigureTables.named(table);
        return RowObject.of(standard.figures(RawChild.sex(sex)), FigureTables.row(standard, key));
    }

    /** The deterministic logarithm. */
    @JSExport
    public static double log(double argument) {
        return DeterministicMath.log(argument);
    }

    /** The deterministic exponential. */
    @JSExport
    public static double exp(double argument) {
        return DeterministicMath.exp(argument);
    }
}

package id.tumbuh.phone;

import id.tumbuh.growth.Age;
import id.tumbuh.growth.score.Columns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Columns of children in JavaScript: typed arrays of one length, of which only sex must be there. */
final class ColumnsObject {
    private ColumnsObject() {}

    static Columns read(Object object) {
        int rows = Fields.rows(object, "sex");
        Columns columns = new Columns(rows);
        codes(object, "sex", columns.sex);
        codes(object, "position", columns.position);
        ages(object, columns);
        numbers(object, "weightKg", columns.weightKg);
        numbers(object, "lengthCm", columns.lengthCm);
        numbers(object, "headCm", columns.headCm);
        numbers(object, "armCm", columns.armCm);
        numbers(object, "tricepsMm", columns.tricepsMm);
        numbers(object, "subscapularMm", columns.subscapularMm);
        byte[] oedema = Fields.codes(object, "oedema", rows);
        for (int row = 0; row < rows; row++) {
            columns.oedema[row] = oedema != null && oedema[row] != 0;
        }
        return columns;
    }

    private static void ages(Object object, Columns columns) {
        int rows = columns.rows();
        double[] days = Fields.numbers(object, "ageDays", rows);
        double[] months = Fields.numbers(object, "ageMonths", rows);
        for (int row = 0; row < rows; row++) {
            Age age = RawChild.age(at(days, row), at(months, row));
            columns.days[row] = age == null ? 0 : age.days();
            columns.months[row] = age == null ? Double.NaN : age.months();
        }
    }

    private static double at(double @Nullable [] column, int row) {
        return column == null ? Double.NaN : column[row];
    }

    private static void numbers(Object object, String name, double[] into) {
        double[] column = Fields.numbers(object, name, into.length);
        if (column == null) {
            Arrays.fill(into, Double.NaN);
        } else {
            // Row by row: the column is a typed array, which arraycopy would take for one of Java's.
            for (int row = 0; row < into.length; row++) {
                into[row] = column[row];
            }
        }
    }

    private static void codes(Object object, String name, byte[] into) {
        byte[] column = Fields.codes(object, name, into.length);
        if (column == null) {
            return;
        }
        for (int row = 0; row < into.length; row++) {
            if (column[row] < 0 || column[row] > 2) {
                throw new IllegalArgumentException(name + " is 0, 1 or 2 in every row");
            }
            into[row] = column[row];
        }
    }
}

package id.tumbuh.phone;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Reads fields of a JavaScript object. A field that is absent, null or undefined is not known; one of another type is a
 * mistake in the calling program and throws a TypeError, because JavaScript would otherwise make a number of it.
 */
final class Fields {
    private Fields() {}

    /** A number; NaN where it is not known. */
    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null) { return NaN; }
            if (typeof value !== 'number') { throw new TypeError(name + ' must be a number'); }
            return value;""")
    static native double number(JSObject object, String name);

    /** A code; 0 where it is not known, −1 for a number that is no code. */
    static int code(JSObject object, String name) {
        double value = number(object, name);
        if (Double.isNaN(value)) {
            return 0;
        }
        return value == 0 ? 0 : value == 1 ? 1 : value == 2 ? 2 : -1;
    }

    /** Yes or no; no where it is not known. */
    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null) { return false; }
            if (typeof value !== 'boolean') { throw new TypeError(name + ' must be true or false'); }
            return value;""")
    static native boolean flag(JSObject object, String name);

    /** A whole number; null where it is not known. */
    static @Nullable Integer whole(JSObject object, String name) {
        double value = wholeNumber(object, name);
        return Double.isNaN(value) ? null : (int) value;
    }

    /** A whole number that must be there. */
    static int known(JSObject object, String name) {
        Integer value = whole(object, name);
        if (value == null) {
            throw new IllegalArgumentException("a day or a weight is missing in what was before");
        }
        return value;
    }

    /** A number; null where it is not known. */
    static @Nullable Double measured(JSObject object, String name) {
        double value = number(object, name);
        return Double.isNaN(value) ? null : value;
    }

    /** A text; null where it is not known. */
    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null) { return null; }
            if (typeof value !== 'string') { throw new TypeError(name + ' must be a string'); }
            return value;""")
    static native @Nullable String text(JSObject object, String name);

    /** A list; empty where it is not known. */
    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null) { return []; }
            if (!Array.isArray(value)) { throw new TypeError(name + ' must be an array'); }
            return value;""")
    static native JSArrayReader<JSObject> list(JSObject object, String name);

    /** A list of whole numbers; empty where it is not known. */
    static int[] wholes(JSObject object, String name) {
        return wholeNumbers(object, name).toJavaArray();
    }

    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null) { value = []; }
            if (!Array.isArray(value) || !value.every(function(one) { return one === (one | 0); })) {
                throw new TypeError(name + ' must be an array of whole numbers');
            }
            return new Int32Array(value);""")
    private static native Int32Array wholeNumbers(JSObject object, String name);

    @JSBody(
            params = {"object", "name"},
            script = """
            var value = object[name];
            if (value === undefined || value === null || value !== value) { return NaN; }
            if (value !== (value | 0)) { throw new TypeError(name + ' must be a whole number'); }
            return value;""")
    private static native double wholeNumber(JSObject object, String name);

    /** A column of numbers of that many rows; null where there is none. */
    static double @Nullable [] numbers(JSObject object, String name, int rows) {
        Float64Array column = numberColumn(object, name, rows);
        return column == null ? null : column.toJavaArray();
    }

    /** A column of codes of that many rows; null where there is none. */
    static byte @Nullable [] codes(JSObject object, String name, int rows) {
        Int8Array column = codeColumn(object, name, rows);
        return column == null ? null : column.toJavaArray();
    }

    /** How many rows a column has that must be there. */
    @JSBody(
            params = {"object", "name"},
            script = """
            if (!(object[name] instanceof Int8Array)) { throw new TypeError(name + ' must be an Int8Array'); }
            return object[name].length;""")
    static native int rows(JSObject object, String name);

    @JSBody(
            params = {"object", "name", "rows"},
            script = """
            var column = object[name];
            if (column === undefined || column === null) { return null; }
            if (!(column instanceof Float64Array) || column.length !== rows) {
                throw new TypeError(name + ' must be a Float64Array of ' + rows);
            }
            return column;""")
    private static native @Nullable Float64Array numberColumn(JSObject object, String name, int rows);

    @JSBody(
            params = {"object", "name", "rows"},
            script = """
            var column = object[name];
            if (column === undefined || column === null) { return null; }
            if (!(column instanceof Int8Array) || column.length !== rows) {
                throw new TypeError(name + ' must be an Int8Array of ' + rows);
            }
            return column;""")
    private static native @Nullable Int8Array codeColumn(JSObject object, String name, int rows);
}

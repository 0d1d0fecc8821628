package id.tumbuh.phone;

import jsinterop.annotations.JsMethod;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of a JavaScript object. A field that is absent, null or undefined is not known; one of another type is a
 * mistake in the calling program and throws a TypeError, because JavaScript would otherwise make a number of it. The native
 * methods are those of {@code src/main/js/fields.js}.
 */
final class Fields {
    private Fields() {}

    /** A number; NaN where it is not known. */
    @JsMethod(namespace = "fields")
    static native double number(Object object, String name);

    /** A code; 0 where it is not known, −1 for a number that is no code. */
    static int code(Object object, String name) {
        double value = number(object, name);
        if (Double.isNaN(value)) {
            return 0;
        }
        return value == 0 ? 0 : value == 1 ? 1 : value == 2 ? 2 : -1;
    }

    /** Yes or no; no where it is not known. */
    @JsMethod(namespace = "fields")
    static native boolean flag(Object object, String name);

    /** A whole number; null where it is not known. */
    static @Nullable Integer whole(Object object, String name) {
        double value = wholeNumber(object, name);
        return Double.isNaN(value) ? null : (int) value;
    }

    /** A whole number that must be there. */
    static int known(Object object, String name) {
        Integer value = whole(object, name);
        if (value == null) {
            throw new IllegalArgumentException("a day or a weight is missing in what was before");
        }
        return value;
    }

    /** A number; null where it is not known. */
    static @Nullable Double measured(Object object, String name) {
        double value = number(object, name);
        return Double.isNaN(value) ? null : value;
    }

    /** A text; null where it is not known. */
    @JsMethod(namespace = "fields")
    static native @Nullable String text(Object object, String name);

    /** A list; empty where it is not known. */
    @JsMethod(namespace = "fields")
    static native Object[] list(Object object, String name);

    /** A list of whole numbers; empty where it is not known. */
    @JsMethod(namespace = "fields")
    static native int[] wholes(Object object, String name);

    @JsMethod(namespace = "fields")
    private static native double wholeNumber(Object object, String name);

    /** A column of numbers of that many rows; null where there is none. */
    @JsMethod(namespace = "fields")
    static native double @Nullable [] numbers(Object object, String name, int rows);

    /** A column of codes of that many rows; null where there is none. */
    @JsMethod(namespace = "fields")
    static native byte @Nullable [] codes(Object object, String name, int rows);

    /** How many rows a column of codes has that must be there. */
    @JsMethod(namespace = "fields")
    static native int rows(Object object, String name);

    /** Numbers as a Float64Array. */
    @JsMethod(namespace = "fields")
    static native Object column(double[] numbers);
}

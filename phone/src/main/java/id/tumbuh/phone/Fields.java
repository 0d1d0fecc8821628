package id.tumbuh.phone;

import org.jspecify.annotations.Nullable;

/**
 * Reads fields of what a caller gives. A field that is absent, null or undefined is not known; one of another type is a
 * mistake in the calling program and throws a TypeError, because JavaScript would otherwise make a number of it.
 */
final class Fields {
    private Fields() {}

    /** A number; NaN where it is not known. */
    static double number(Object object, String name) {
        return Given.number(object, name);
    }

    /** A code; 0 where it is not known, −1 for a number that is no code. */
    static int code(Object object, String name) {
        double value = number(object, name);
        if (Double.isNaN(value)) {
            return 0;
        }
        return value == 0 ? 0 : value == 1 ? 1 : value == 2 ? 2 : -1;
    }

    /** Yes or no; no where it is not known. */
    static boolean flag(Object object, String name) {
        return Given.flag(object, name);
    }

    /** Yes or no; null where it is not known. */
    static @Nullable Boolean answer(Object object, String name) {
        return Given.known(object, name) ? Boolean.valueOf(Given.flag(object, name)) : null;
    }

    /** A whole number; null where it is not known. */
    static @Nullable Integer whole(Object object, String name) {
        double value = Given.wholeNumber(object, name);
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
    static @Nullable String text(Object object, String name) {
        return Given.text(object, name);
    }

    /** A list; empty where it is not known. */
    static Object[] list(Object object, String name) {
        return Given.list(object, name);
    }

    /** A list of whole numbers; empty where it is not known. */
    static int[] wholes(Object object, String name) {
        return Given.wholes(object, name);
    }

    /** A column of numbers of that many rows; null where there is none. */
    static double @Nullable [] numbers(Object object, String name, int rows) {
        return Given.numbers(object, name, rows);
    }

    /** A column of codes of that many rows; null where there is none. */
    static byte @Nullable [] codes(Object object, String name, int rows) {
        return Given.codes(object, name, rows);
    }

    /** How many rows a column of codes has that must be there. */
    static int rows(Object object, String name) {
        return Given.rows(object, name);
    }

    /** Numbers as a Float64Array. */
    static Object column(double[] numbers) {
        return Given.column(numbers);
    }
}

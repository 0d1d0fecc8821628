package id.tumbuh.growth.message;

/** One argument of a message: a number or a name of a stated kind. */
public sealed interface Argument {
    ArgumentKind kind();

    /** A number in the unit of its kind. */
    record Numeric(ArgumentKind kind, double value) implements Argument {}

    /** A code or a name. */
    record Named(ArgumentKind kind, String value) implements Argument {}

    static Argument grams(int grams) {
        return new Numeric(ArgumentKind.GRAMS, grams);
    }

    static Argument kilograms(double kilograms) {
        return new Numeric(ArgumentKind.KILOGRAMS, kilograms);
    }

    static Argument centimetres(double centimetres) {
        return new Numeric(ArgumentKind.CENTIMETRES, centimetres);
    }

    static Argument z(double z) {
        return new Numeric(ArgumentKind.Z, z);
    }

    static Argument days(int days) {
        return new Numeric(ArgumentKind.DAYS, days);
    }

    static Argument months(int months) {
        return new Numeric(ArgumentKind.MONTHS, months);
    }

    static Argument date(int epochDay) {
        return new Numeric(ArgumentKind.DATE, epochDay);
    }

    static Argument count(int count) {
        return new Numeric(ArgumentKind.COUNT, count);
    }

    static Argument code(MessageCode code) {
        return new Named(ArgumentKind.CODE, code.code());
    }

    static Argument name(String name) {
        return new Named(ArgumentKind.NAME, name);
    }
}

package id.tumbuh.growth.message;

/** One argument of a message: a number, another code or a name. */
public sealed interface Argument {
    ArgumentKind kind();

    /** A number in the unit of its kind. */
    record Numeric(ArgumentKind kind, double value) implements Argument {}

    /** Another code, itself and not its bare text: "TANPA_UMUR" alone could be a {@code Reason} or a {@code NoLetter}. */
    record Coded(MessageCode code) implements Argument {
        @Override
        public ArgumentKind kind() {
            return ArgumentKind.CODE;
        }
    }

    /** A name that is the same in every language. */
    record Named(String name) implements Argument {
        @Override
        public ArgumentKind kind() {
            return ArgumentKind.NAME;
        }
    }

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
        return new Coded(code);
    }

    static Argument name(String name) {
        return new Named(name);
    }
}

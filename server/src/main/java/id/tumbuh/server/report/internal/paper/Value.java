package id.tumbuh.server.report.internal.paper;

import java.math.BigDecimal;

/** What stands in a cell. Nothing stands for a number that is not there: a cell says which kind of nothing it is. */
public sealed interface Value {
    /** A whole number. */
    record Whole(int number) implements Value {}

    /** An amount of goods or of money, with its thousands set apart where it is printed. */
    record Amount(long number) implements Value {}

    /** Percent with its decimals. */
    record Percent(BigDecimal number) implements Value {}

    record Words(String text) implements Value {}

    /** No number, and why. */
    enum Without implements Value {
        /** Nobody noted anything of the kind: "belum dicatat". */
        NOT_RECORDED,
        /** So few that a neighbour would know who, or what would tell such a number: "ditahan". */
        HELD_BACK,
        /** Nothing to divide by: "–". */
        NO_WHOLE,
        /** The form has no such cell. */
        EMPTY
    }
}

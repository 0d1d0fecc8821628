package id.tumbuh.server.month;

/** A number of a month as one caller may see it, or why there is none. Missing is not 0. */
public sealed interface Shown {
    /** A number; negative only where one was taken from another. */
    record Known(int number) implements Shown {}

    /** Why there is no number. */
    enum Without implements Shown {
        /** Nobody noted anything of the kind: "belum dicatat". */
        NOT_RECORDED,
        /** So few that a neighbour would know who, or what would tell such a number: "ditahan". */
        HELD_BACK
    }
}

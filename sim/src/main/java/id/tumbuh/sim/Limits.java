package id.tumbuh.sim;

/** What parameters are checked with: a parameter that cannot be is told at once, by name. */
final class Limits {
    private Limits() {}

    static void share(String name, double value) {
        within(name, value, 0, 1);
    }

    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " must lie between " + least + " and " + most + ": " + value);
        }
    }
}

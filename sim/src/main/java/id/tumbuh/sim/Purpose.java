package id.tumbuh.sim;

/** What a key is for. A number once given keeps its meaning: changing one changes every village after it. */
final class Purpose {
    static final long POST = 1;
    static final long HOUSEHOLD = 2;
    static final long PERSON = 3;
    static final long MOVES = 4;
    static final long HABIT = 5;
    static final long SIZE = 6;
    static final long BODY = 7;
    static final long MEASURING = 8;
    static final long ADDRESS = 9;
    static final long DELIVERIES = 10;
    static final long SESSION = 11;
    static final long NAMES = 12;
    static final long IDENTITY = 13;
    static final long PREGNANCY = 14;
    static final long DUPLICATE = 15;
    static final long EVENT = 16;
    static final long DEVICE = 17;
    static final long ATTENDANCE = 18;

    private Purpose() {}
}

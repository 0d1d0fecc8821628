package id.tumbuh.server.sync;

/** What became of a fact. Whatever the state, the fact is kept. The numbers are stored. */
public enum State {
    ACCEPTED(0),
    /** Accepted, and differs from another fact about the same thing; the bidan decides. */
    CONFLICT(1),
    /** Waits for what it refers to, or for a newer server. */
    HELD(2),
    /** Rights or content did not allow it; with a code. No view shows it before somebody has decided. */
    QUARANTINED(3);

    private final short number;

    State(int number) {
        this.number = (short) number;
    }

    public short number() {
        return number;
    }

    public static State of(int number) {
        return values()[number];
    }
}

package id.tumbuh.server.reward.internal;

/** What is written into Buku Donasi, each a fact of a place. The order is stored. */
enum BookKind {
    DONATION("donation.received"),
    MOVE("donation.moved"),
    /** Takes back one of the others, which is its base. */
    WITHDRAWAL("donation.withdrawn"),
    CLOSING("donation.closed");

    private final String wire;

    BookKind(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    static BookKind of(String wire) {
        for (BookKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}

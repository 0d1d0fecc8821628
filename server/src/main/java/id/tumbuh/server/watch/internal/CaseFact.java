package id.tumbuh.server.watch.internal;

/** The kinds of facts about doubtful cases; the order is stored. */
enum CaseFact {
    /** It is right as it is, for a reason. */
    ACCEPTED("case.accepted", "reason"),
    /** Only the kader can know: a question for her phone. */
    RETURNED("case.returned", "question"),
    /** What the kader says; {@code base} is the question. */
    ANSWERED("case.answered", "answer"),
    /** Takes an acceptance or a question back, which is its {@code base}. */
    REVERSED("case.reversed", "reason");

    private final String wire;
    private final String words;

    CaseFact(String wire, String words) {
        this.wire = wire;
        this.words = words;
    }

    String wire() {
        return wire;
    }

    /** The field of the body that somebody puts into words. */
    String words() {
        return words;
    }

    static CaseFact of(String wire) {
        for (CaseFact kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}

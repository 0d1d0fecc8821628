package id.tumbuh.server.visit.internal;

/** The kinds of facts about measurements; the order is stored. */
enum VisitKind {
    MEASURED("visit.measured"),
    /** Says the whole measurement anew; {@code base} is the fact it corrects. */
    CORRECTED("visit.corrected"),
    /** It never happened, or happened to another child. */
    WITHDRAWN("visit.withdrawn"),
    /** Among several of one day, this one counts. */
    CHOSEN("visit.chosen"),
    /** A health worker has looked at a doubtful weight, and it is right; {@code base} is the fact that says it. */
    VERIFIED("visit.verified"),
    /** Takes that back. Of both the newest holds. */
    DOUBTED("visit.doubted"),
    /** A decision that its {@code base} was is taken back, as if nobody had made it: a correction, a withdrawal, a choice. */
    REVERSED("visit.reversed");

    private final String wire;

    VisitKind(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    static VisitKind of(String wire) {
        for (VisitKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }

    Word.Act act() {
        return switch (this) {
            case MEASURED, CORRECTED -> Word.Act.SAYS;
            case WITHDRAWN -> Word.Act.WITHDRAWS;
            case CHOSEN -> Word.Act.CHOOSES;
            case VERIFIED, DOUBTED -> Word.Act.ANSWERS;
            case REVERSED -> Word.Act.REVERSES;
        };
    }

    /** Whether it says that a doubtful weight is right, or that it is not. */
    boolean isWordOnWeight() {
        return this == VERIFIED || this == DOUBTED;
    }

    boolean says() {
        return this == MEASURED || this == CORRECTED;
    }
}

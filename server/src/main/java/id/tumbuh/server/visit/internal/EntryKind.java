package id.tumbuh.server.visit.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of facts about services, answers and referrals, with the decisions about them; the order is stored. */
enum EntryKind {
    SERVED("visit.served", "service"),
    ANSWERED("visit.answered", "form"),
    /** Did not come, and why. */
    ABSENT("visit.absent", "reason"),
    REFERRED("visit.referred", "to"),
    /** What became of a referral, which is its {@code base}. */
    REFERRAL_ANSWERED("visit.referral-answered", "step"),
    WITHDRAWN("visit.withdrawn", null),
    CHOSEN("visit.chosen", null),
    /** As with measurements ({@link VisitKind#REVERSED}). */
    REVERSED("visit.reversed", null);

    private final String wire;
    private final @Nullable String field;

    EntryKind(String wire, @Nullable String field) {
        this.wire = wire;
        this.field = field;
    }

    String wire() {
        return wire;
    }

    /** The code of a body that is kept in a column; null for decisions and where there is none. */
    @Nullable
    String what(JsonNode body) {
        return field == null ? null : BodyReader.text(body, field);
    }

    Word.Act act() {
        return switch (this) {
            case SERVED, ANSWERED, ABSENT, REFERRED -> Word.Act.SAYS;
            case REFERRAL_ANSWERED -> Word.Act.ANSWERS;
            case WITHDRAWN -> Word.Act.WITHDRAWS;
            case CHOSEN -> Word.Act.CHOOSES;
            case REVERSED -> Word.Act.REVERSES;
        };
    }

    boolean says() {
        return field != null;
    }

    static EntryKind of(String wire) {
        for (EntryKind kind : values()) {
            if (kind.wire.equals(wire)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(wire);
    }
}
